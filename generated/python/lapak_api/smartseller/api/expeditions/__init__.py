"""Operations on expeditions."""

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

    from ...models.active_expedition import ActiveExpedition
    from ...models.active_expedition_page import ActiveExpeditionPage
    from ...models.expedition import Expedition
    from ...models.expedition_cost_result import ExpeditionCostResult
    from ...models.expedition_list import ExpeditionList
    from ...models.expedition_tracking_result import ExpeditionTrackingResult


class Expeditions:
    """Operations on expeditions."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ExpeditionsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ExpeditionsWithResponse(self._sender)

    def get_cost(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight: int,
        price: int,
        is_privor: bool | None = None,
        is_shipper: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpeditionCostResult:
        """Get what sending a parcel costs.

        Offers of the couriers between two districts, in three groups by speed. The answer is passed on
        from a delivery aggregator, with an envelope of its own.

        Args:
            origin_id: District that the parcel leaves from, `data[].id` of the list of regions. Example:
                `3636`.
            destination_id: District that the parcel goes to, `data[].id` of the list of regions. Example: `3627`.
            weight: Weight of the parcel in kilograms; the unit is taken from the sample, which repeats it
                as `meta.weight`. Example: `1`.
            price: What the products cost in rupiah, without the sending; insurance depends on it. Example:
                `135000`.
            is_privor: Whether the order is one of the storefront (Privor). What it changes is not documented.
                Example: `false`.
            is_shipper: Whether the parcel goes through the delivery aggregator Shipper. What it changes is not
                documented. Example: `true`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/cost; evidence: stated. Errata: expedition_costs-001, expedition_costs-002, expedition_costs-003, expedition_costs-004, expedition_costs-005.
        """
        from .expeditions_get_cost import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "origin_id": origin_id,
                    "destination_id": destination_id,
                    "weight": weight,
                    "price": price,
                    "is_privor": is_privor,
                    "is_shipper": is_shipper,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del origin_id, destination_id, weight, price, is_privor, is_shipper, headers
        return response.parsed

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpeditionList:
        """List services of couriers.

        All services of all couriers that the provider knows, in one page. The `id` of a row is a
        service, such as REG of JNE. Filters of orders take the id of a courier as `expedition_id`
        instead, which is another numbering.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition; evidence: stated.
        """
        from .expeditions_list import OPERATION

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
    ) -> Iterator[Expedition]:
        """Go through the rows of all pages of `list`.

        All services of all couriers that the provider knows, in one page. The `id` of a row is a
        service, such as REG of JNE. Filters of orders take the id of a courier as `expedition_id`
        instead, which is another numbering.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition; evidence: stated.
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
                "expeditions_list",
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
    ) -> Iterator[ExpeditionList]:
        """Go through all pages of `list`.

        All services of all couriers that the provider knows, in one page. The `id` of a row is a
        service, such as REG of JNE. Filters of orders take the id of a courier as `expedition_id`
        instead, which is another numbering.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition; evidence: stated.
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
                "expeditions_list",
                "id",
                single=True,
            ),
            progress,
        )

    def list_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ActiveExpeditionPage:
        """List services that the shop uses.

        Services of couriers that are switched on in the settings of the shop.

        Args:
            keyword: Name of a courier to look for. Example: `Lion`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/active; evidence: stated. Errata: expeditions-001, expeditions-002.
        """
        from .expeditions_list_active import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ActiveExpedition]:
        """Go through the rows of all pages of `list_active`.

        Services of couriers that are switched on in the settings of the shop.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Name of a courier to look for. Example: `Lion`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/active; evidence: stated. Errata: expeditions-001, expeditions-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_active,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "expeditions_list_active",
                "id",
            ),
            progress,
        )

    def iter_pages_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ActiveExpeditionPage]:
        """Go through all pages of `list_active`.

        Services of couriers that are switched on in the settings of the shop.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Name of a courier to look for. Example: `Lion`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/active; evidence: stated. Errata: expeditions-001, expeditions-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_active,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "expeditions_list_active",
                "id",
            ),
            progress,
        )

    def track(
        self,
        *,
        awb_number: str,
        expedition_id: int,
        order_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpeditionTrackingResult:
        """Track a parcel.

        Where a parcel is and has been, as its courier tells. Texts come from the courier and name
        people, such as who brought the parcel and who took it.

        Args:
            awb_number: Airway bill (resi) of the parcel. Example: `JP2611140021`.
            expedition_id: Service that the parcel was sent with, `data[].id` of the list of services of couriers.
                Example: `1`.
            order_id: Order that the parcel belongs to, `data[].order_id` of the list of orders. Example:
                `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/tracking; evidence: stated. Errata: expeditions-003.
        """
        from .expeditions_track import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "awb_number": awb_number,
                    "expedition_id": expedition_id,
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del awb_number, expedition_id, order_id, headers
        return response.parsed


class ExpeditionsWithResponse:
    """The operations of `Expeditions`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_cost(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight: int,
        price: int,
        is_privor: bool | None = None,
        is_shipper: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpeditionCostResult]:
        """expeditions_get_cost, see `Expeditions.get_cost`."""
        from .expeditions_get_cost import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "origin_id": origin_id,
                    "destination_id": destination_id,
                    "weight": weight,
                    "price": price,
                    "is_privor": is_privor,
                    "is_shipper": is_shipper,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del origin_id, destination_id, weight, price, is_privor, is_shipper, headers

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpeditionList]:
        """expeditions_list, see `Expeditions.list`."""
        from .expeditions_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def list_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ActiveExpeditionPage]:
        """expeditions_list_active, see `Expeditions.list_active`."""
        from .expeditions_list_active import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, pagination_offset, headers

    def track(
        self,
        *,
        awb_number: str,
        expedition_id: int,
        order_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpeditionTrackingResult]:
        """expeditions_track, see `Expeditions.track`."""
        from .expeditions_track import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "awb_number": awb_number,
                    "expedition_id": expedition_id,
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del awb_number, expedition_id, order_id, headers


class AsyncExpeditions:
    """Operations on expeditions."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncExpeditionsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncExpeditionsWithResponse(self._sender)

    async def get_cost(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight: int,
        price: int,
        is_privor: bool | None = None,
        is_shipper: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpeditionCostResult:
        """Get what sending a parcel costs.

        Offers of the couriers between two districts, in three groups by speed. The answer is passed on
        from a delivery aggregator, with an envelope of its own.

        Args:
            origin_id: District that the parcel leaves from, `data[].id` of the list of regions. Example:
                `3636`.
            destination_id: District that the parcel goes to, `data[].id` of the list of regions. Example: `3627`.
            weight: Weight of the parcel in kilograms; the unit is taken from the sample, which repeats it
                as `meta.weight`. Example: `1`.
            price: What the products cost in rupiah, without the sending; insurance depends on it. Example:
                `135000`.
            is_privor: Whether the order is one of the storefront (Privor). What it changes is not documented.
                Example: `false`.
            is_shipper: Whether the parcel goes through the delivery aggregator Shipper. What it changes is not
                documented. Example: `true`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/cost; evidence: stated. Errata: expedition_costs-001, expedition_costs-002, expedition_costs-003, expedition_costs-004, expedition_costs-005.
        """
        from .expeditions_get_cost import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "origin_id": origin_id,
                    "destination_id": destination_id,
                    "weight": weight,
                    "price": price,
                    "is_privor": is_privor,
                    "is_shipper": is_shipper,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del origin_id, destination_id, weight, price, is_privor, is_shipper, headers
        return response.parsed

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpeditionList:
        """List services of couriers.

        All services of all couriers that the provider knows, in one page. The `id` of a row is a
        service, such as REG of JNE. Filters of orders take the id of a courier as `expedition_id`
        instead, which is another numbering.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition; evidence: stated.
        """
        from .expeditions_list import OPERATION

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
    ) -> AsyncIterator[Expedition]:
        """Go through the rows of all pages of `list`.

        All services of all couriers that the provider knows, in one page. The `id` of a row is a
        service, such as REG of JNE. Filters of orders take the id of a courier as `expedition_id`
        instead, which is another numbering.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition; evidence: stated.
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
                "expeditions_list",
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
    ) -> AsyncIterator[ExpeditionList]:
        """Go through all pages of `list`.

        All services of all couriers that the provider knows, in one page. The `id` of a row is a
        service, such as REG of JNE. Filters of orders take the id of a courier as `expedition_id`
        instead, which is another numbering.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition; evidence: stated.
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
                "expeditions_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def list_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ActiveExpeditionPage:
        """List services that the shop uses.

        Services of couriers that are switched on in the settings of the shop.

        Args:
            keyword: Name of a courier to look for. Example: `Lion`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/active; evidence: stated. Errata: expeditions-001, expeditions-002.
        """
        from .expeditions_list_active import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ActiveExpedition]:
        """Go through the rows of all pages of `list_active`.

        Services of couriers that are switched on in the settings of the shop.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Name of a courier to look for. Example: `Lion`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/active; evidence: stated. Errata: expeditions-001, expeditions-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_active,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "expeditions_list_active",
                "id",
            ),
            progress,
        )

    def iter_pages_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ActiveExpeditionPage]:
        """Go through all pages of `list_active`.

        Services of couriers that are switched on in the settings of the shop.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Name of a courier to look for. Example: `Lion`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/active; evidence: stated. Errata: expeditions-001, expeditions-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_active,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "expeditions_list_active",
                "id",
            ),
            progress,
        )

    async def track(
        self,
        *,
        awb_number: str,
        expedition_id: int,
        order_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpeditionTrackingResult:
        """Track a parcel.

        Where a parcel is and has been, as its courier tells. Texts come from the courier and name
        people, such as who brought the parcel and who took it.

        Args:
            awb_number: Airway bill (resi) of the parcel. Example: `JP2611140021`.
            expedition_id: Service that the parcel was sent with, `data[].id` of the list of services of couriers.
                Example: `1`.
            order_id: Order that the parcel belongs to, `data[].order_id` of the list of orders. Example:
                `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expedition/tracking; evidence: stated. Errata: expeditions-003.
        """
        from .expeditions_track import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "awb_number": awb_number,
                    "expedition_id": expedition_id,
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del awb_number, expedition_id, order_id, headers
        return response.parsed


class AsyncExpeditionsWithResponse:
    """The operations of `AsyncExpeditions`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_cost(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight: int,
        price: int,
        is_privor: bool | None = None,
        is_shipper: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpeditionCostResult]:
        """expeditions_get_cost, see `AsyncExpeditions.get_cost`."""
        from .expeditions_get_cost import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "origin_id": origin_id,
                    "destination_id": destination_id,
                    "weight": weight,
                    "price": price,
                    "is_privor": is_privor,
                    "is_shipper": is_shipper,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del origin_id, destination_id, weight, price, is_privor, is_shipper, headers

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpeditionList]:
        """expeditions_list, see `AsyncExpeditions.list`."""
        from .expeditions_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def list_active(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ActiveExpeditionPage]:
        """expeditions_list_active, see `AsyncExpeditions.list_active`."""
        from .expeditions_list_active import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, pagination_offset, headers

    async def track(
        self,
        *,
        awb_number: str,
        expedition_id: int,
        order_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpeditionTrackingResult]:
        """expeditions_track, see `AsyncExpeditions.track`."""
        from .expeditions_track import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "awb_number": awb_number,
                    "expedition_id": expedition_id,
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del awb_number, expedition_id, order_id, headers
