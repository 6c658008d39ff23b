"""Operations on regions."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    regions_list,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.region import Region
    from ...models.region_page import RegionPage


class Regions:
    """Operations on regions."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> RegionsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return RegionsWithResponse(self._sender)

    def list(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> RegionPage:
        """List regions.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        response = self._sender.send(
            regions_list.OPERATION,
            query={
                "keyword": keyword,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Region]:
        """Go through the rows of all pages of `list`.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        A row that moves to the next page while this runs comes once.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        return iterate(
            lambda page: self.list(
                keyword=keyword,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )


class RegionsWithResponse:
    """The operations of `Regions`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[RegionPage]:
        """regions_list, see `Regions.list`."""
        return self._sender.send(
            regions_list.OPERATION,
            query={
                "keyword": keyword,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )


class AsyncRegions:
    """Operations on regions."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncRegionsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncRegionsWithResponse(self._sender)

    async def list(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> RegionPage:
        """List regions.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        response = await self._sender.send(
            regions_list.OPERATION,
            query={
                "keyword": keyword,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Region]:
        """Go through the rows of all pages of `list`.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        A row that moves to the next page while this runs comes once.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        return iterate_async(
            lambda page: self.list(
                keyword=keyword,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )


class AsyncRegionsWithResponse:
    """The operations of `AsyncRegions`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[RegionPage]:
        """regions_list, see `AsyncRegions.list`."""
        return await self._sender.send(
            regions_list.OPERATION,
            query={
                "keyword": keyword,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
