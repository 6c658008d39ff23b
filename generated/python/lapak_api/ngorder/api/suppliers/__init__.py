"""Operations on suppliers."""

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

    from ...models.supplier import Supplier
    from ...models.supplier_create import SupplierCreate
    from ...models.supplier_list import SupplierList
    from ...models.supplier_result import SupplierResult
    from ...models.supplier_update import SupplierUpdate


class Suppliers:
    """Operations on suppliers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> SuppliersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return SuppliersWithResponse(self._sender)

    def create(
        self,
        body: SupplierCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SupplierResult:
        """Create a supplier.

        A supplier is a place that parcels are sent from. Orders and warehouses name one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /supplier/create; evidence: stated. Errata: suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        from .suppliers_create import OPERATION

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

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SupplierList:
        """List suppliers.

        All suppliers of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /supplier; evidence: stated.
        """
        from .suppliers_list import OPERATION

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
    ) -> Iterator[Supplier]:
        """Go through the rows of all pages of `list`.

        All suppliers of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /supplier; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "suppliers_list",
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
    ) -> Iterator[SupplierList]:
        """Go through all pages of `list`.

        All suppliers of the shop, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /supplier; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "suppliers_list",
                "id",
                single=True,
            ),
            progress,
        )

    def update(
        self,
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SupplierResult:
        """Update a supplier.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /supplier/update; evidence: inferred. Errata: suppliers-001, suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        from .suppliers_update import OPERATION

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


class SuppliersWithResponse:
    """The operations of `Suppliers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: SupplierCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SupplierResult]:
        """suppliers_create, see `Suppliers.create`."""
        from .suppliers_create import OPERATION

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

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SupplierList]:
        """suppliers_list, see `Suppliers.list`."""
        from .suppliers_list import OPERATION

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
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SupplierResult]:
        """suppliers_update, see `Suppliers.update`."""
        from .suppliers_update import OPERATION

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


class AsyncSuppliers:
    """Operations on suppliers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncSuppliersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncSuppliersWithResponse(self._sender)

    async def create(
        self,
        body: SupplierCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SupplierResult:
        """Create a supplier.

        A supplier is a place that parcels are sent from. Orders and warehouses name one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /supplier/create; evidence: stated. Errata: suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        from .suppliers_create import OPERATION

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

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SupplierList:
        """List suppliers.

        All suppliers of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /supplier; evidence: stated.
        """
        from .suppliers_list import OPERATION

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
    ) -> AsyncIterator[Supplier]:
        """Go through the rows of all pages of `list`.

        All suppliers of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /supplier; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "suppliers_list",
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
    ) -> AsyncIterator[SupplierList]:
        """Go through all pages of `list`.

        All suppliers of the shop, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /supplier; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "suppliers_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def update(
        self,
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SupplierResult:
        """Update a supplier.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /supplier/update; evidence: inferred. Errata: suppliers-001, suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        from .suppliers_update import OPERATION

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


class AsyncSuppliersWithResponse:
    """The operations of `AsyncSuppliers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: SupplierCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SupplierResult]:
        """suppliers_create, see `AsyncSuppliers.create`."""
        from .suppliers_create import OPERATION

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

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SupplierList]:
        """suppliers_list, see `AsyncSuppliers.list`."""
        from .suppliers_list import OPERATION

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
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SupplierResult]:
        """suppliers_update, see `AsyncSuppliers.update`."""
        from .suppliers_update import OPERATION

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
