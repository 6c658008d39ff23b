"""Operations on storefront couriers."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response

if TYPE_CHECKING:
    from lapak.client.counts import ListProgress
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.custom_courier import CustomCourier
    from ...models.custom_courier_list import CustomCourierList
    from ...models.custom_courier_removal import CustomCourierRemoval
    from ...models.custom_courier_result import CustomCourierResult
    from ...models.custom_courier_update import CustomCourierUpdate
    from ...models.storefront_courier import StorefrontCourier
    from ...models.storefront_courier_list import StorefrontCourierList
    from ...models.storefront_courier_result import StorefrontCourierResult
    from ...models.storefront_courier_selection import StorefrontCourierSelection
    from ...models.storefront_courier_selection_result import StorefrontCourierSelectionResult
    from ...models.storefront_courier_update import StorefrontCourierUpdate


class StorefrontCouriers:
    """Operations on storefront couriers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> StorefrontCouriersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return StorefrontCouriersWithResponse(self._sender)

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StorefrontCourierList:
        """List the couriers of the storefront.

        All services that the storefront can offer, by kind, with whether it does.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier; evidence: stated. Errata: storefront_couriers-001.
        """
        from .storefront_couriers_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
        return response.parsed

    def iter_all(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StorefrontCourier]:
        """Go through the rows of all pages of `list`.

        All services that the storefront can offer, by kind, with whether it does.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier; evidence: stated. Errata: storefront_couriers-001.
        """
        from lapak.client.paging import Fetch, iterate, joined
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: joined(page.data, "regular", "express", "trucking"),
            Walk(
                "storefront_couriers_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StorefrontCourierList]:
        """Go through all pages of `list`.

        All services that the storefront can offer, by kind, with whether it does.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier; evidence: stated. Errata: storefront_couriers-001.
        """
        from lapak.client.paging import Fetch, iterate_pages, joined
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: joined(page.data, "regular", "express", "trucking"),
            Walk(
                "storefront_couriers_list",
                "id",
                single=True,
            ),
            progress,
        )

    def update(
        self,
        body: StorefrontCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StorefrontCourierResult:
        """Switch a courier of the storefront on or off.

        One service of a courier. Without `is_active` it is switched off.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/courier; evidence: stated. Errata: storefront_couriers-002, storefront_couriers-003.
        """
        from .storefront_couriers_update import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    def update_all(
        self,
        body: StorefrontCourierSelection | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StorefrontCourierSelectionResult:
        """Switch all couriers of the storefront on or off.

        The services named are offered from now on, the others of their kind no longer. It is assumed
        that a kind which is left out stays as it is.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/courier/all; evidence: stated.
        """
        from .storefront_couriers_update_all import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    def list_custom(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomCourierList:
        """List the shop's own couriers.

        Couriers that the shop has added itself, in one page. No operation that adds one is documented.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier/custom; evidence: stated.
        """
        from .storefront_couriers_list_custom import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
        return response.parsed

    def iter_all_custom(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomCourier]:
        """Go through the rows of all pages of `list_custom`.

        Couriers that the shop has added itself, in one page. No operation that adds one is documented.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier/custom; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_custom,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "storefront_couriers_list_custom",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_custom(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomCourierList]:
        """Go through all pages of `list_custom`.

        Couriers that the shop has added itself, in one page. No operation that adds one is documented.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier/custom; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_custom,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "storefront_couriers_list_custom",
                "id",
                single=True,
            ),
            progress,
        )

    def update_custom(
        self,
        body: CustomCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomCourierResult:
        """Update one of the shop's own couriers.

        Name and fee are replaced; neither may be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/courier/custom; evidence: stated. Errata: storefront_couriers-002.
        """
        from .storefront_couriers_update_custom import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    def delete_custom(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomCourierRemoval:
        """Delete one of the shop's own couriers.

        No operation that brings it back is documented.

        Args:
            id: The courier, `data[].id` of the list of the shop's own couriers. Example: `7`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /setting/courier/custom/{id}; evidence: stated.
        """
        from .storefront_couriers_delete_custom import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
        return response.parsed


class StorefrontCouriersWithResponse:
    """The operations of `StorefrontCouriers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StorefrontCourierList]:
        """storefront_couriers_list, see `StorefrontCouriers.list`."""
        from .storefront_couriers_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def update(
        self,
        body: StorefrontCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StorefrontCourierResult]:
        """storefront_couriers_update, see `StorefrontCouriers.update`."""
        from .storefront_couriers_update import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    def update_all(
        self,
        body: StorefrontCourierSelection | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StorefrontCourierSelectionResult]:
        """storefront_couriers_update_all, see `StorefrontCouriers.update_all`."""
        from .storefront_couriers_update_all import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    def list_custom(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomCourierList]:
        """storefront_couriers_list_custom, see `StorefrontCouriers.list_custom`."""
        from .storefront_couriers_list_custom import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def update_custom(
        self,
        body: CustomCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomCourierResult]:
        """storefront_couriers_update_custom, see `StorefrontCouriers.update_custom`."""
        from .storefront_couriers_update_custom import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    def delete_custom(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomCourierRemoval]:
        """storefront_couriers_delete_custom, see `StorefrontCouriers.delete_custom`."""
        from .storefront_couriers_delete_custom import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers


class AsyncStorefrontCouriers:
    """Operations on storefront couriers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncStorefrontCouriersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncStorefrontCouriersWithResponse(self._sender)

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StorefrontCourierList:
        """List the couriers of the storefront.

        All services that the storefront can offer, by kind, with whether it does.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier; evidence: stated. Errata: storefront_couriers-001.
        """
        from .storefront_couriers_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
        return response.parsed

    def iter_all(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StorefrontCourier]:
        """Go through the rows of all pages of `list`.

        All services that the storefront can offer, by kind, with whether it does.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier; evidence: stated. Errata: storefront_couriers-001.
        """
        from lapak.client.paging import Fetch, iterate_async, joined
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: joined(page.data, "regular", "express", "trucking"),
            Walk(
                "storefront_couriers_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StorefrontCourierList]:
        """Go through all pages of `list`.

        All services that the storefront can offer, by kind, with whether it does.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier; evidence: stated. Errata: storefront_couriers-001.
        """
        from lapak.client.paging import Fetch, iterate_pages_async, joined
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: joined(page.data, "regular", "express", "trucking"),
            Walk(
                "storefront_couriers_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def update(
        self,
        body: StorefrontCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StorefrontCourierResult:
        """Switch a courier of the storefront on or off.

        One service of a courier. Without `is_active` it is switched off.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/courier; evidence: stated. Errata: storefront_couriers-002, storefront_couriers-003.
        """
        from .storefront_couriers_update import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    async def update_all(
        self,
        body: StorefrontCourierSelection | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StorefrontCourierSelectionResult:
        """Switch all couriers of the storefront on or off.

        The services named are offered from now on, the others of their kind no longer. It is assumed
        that a kind which is left out stays as it is.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/courier/all; evidence: stated.
        """
        from .storefront_couriers_update_all import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    async def list_custom(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomCourierList:
        """List the shop's own couriers.

        Couriers that the shop has added itself, in one page. No operation that adds one is documented.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier/custom; evidence: stated.
        """
        from .storefront_couriers_list_custom import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
        return response.parsed

    def iter_all_custom(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomCourier]:
        """Go through the rows of all pages of `list_custom`.

        Couriers that the shop has added itself, in one page. No operation that adds one is documented.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier/custom; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_custom,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "storefront_couriers_list_custom",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_custom(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomCourierList]:
        """Go through all pages of `list_custom`.

        Couriers that the shop has added itself, in one page. No operation that adds one is documented.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/courier/custom; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_custom,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "storefront_couriers_list_custom",
                "id",
                single=True,
            ),
            progress,
        )

    async def update_custom(
        self,
        body: CustomCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomCourierResult:
        """Update one of the shop's own couriers.

        Name and fee are replaced; neither may be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/courier/custom; evidence: stated. Errata: storefront_couriers-002.
        """
        from .storefront_couriers_update_custom import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    async def delete_custom(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomCourierRemoval:
        """Delete one of the shop's own couriers.

        No operation that brings it back is documented.

        Args:
            id: The courier, `data[].id` of the list of the shop's own couriers. Example: `7`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /setting/courier/custom/{id}; evidence: stated.
        """
        from .storefront_couriers_delete_custom import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
        return response.parsed


class AsyncStorefrontCouriersWithResponse:
    """The operations of `AsyncStorefrontCouriers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StorefrontCourierList]:
        """storefront_couriers_list, see `AsyncStorefrontCouriers.list`."""
        from .storefront_couriers_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def update(
        self,
        body: StorefrontCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StorefrontCourierResult]:
        """storefront_couriers_update, see `AsyncStorefrontCouriers.update`."""
        from .storefront_couriers_update import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    async def update_all(
        self,
        body: StorefrontCourierSelection | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StorefrontCourierSelectionResult]:
        """storefront_couriers_update_all, see `AsyncStorefrontCouriers.update_all`."""
        from .storefront_couriers_update_all import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    async def list_custom(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomCourierList]:
        """storefront_couriers_list_custom, see `AsyncStorefrontCouriers.list_custom`."""
        from .storefront_couriers_list_custom import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def update_custom(
        self,
        body: CustomCourierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomCourierResult]:
        """storefront_couriers_update_custom, see `AsyncStorefrontCouriers.update_custom`."""
        from .storefront_couriers_update_custom import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    async def delete_custom(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomCourierRemoval]:
        """storefront_couriers_delete_custom, see `AsyncStorefrontCouriers.delete_custom`."""
        from .storefront_couriers_delete_custom import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
