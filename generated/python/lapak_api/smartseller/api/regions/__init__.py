"""Operations on regions."""

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        from .regions_list import OPERATION

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

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Region]:
        """Go through the rows of all pages of `list`.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "regions_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[RegionPage]:
        """Go through all pages of `list`.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "regions_list",
                "id",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[RegionPage]:
        """regions_list, see `Regions.list`."""
        from .regions_list import OPERATION

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        from .regions_list import OPERATION

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

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Region]:
        """Go through the rows of all pages of `list`.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "regions_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[RegionPage]:
        """Go through all pages of `list`.

        Districts (kecamatan) of the country. The `id` of a row is what customers, suppliers and
        shipping take as `district_id`. The row's own `district` is the city or regency, which they call
        city.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Part of the name of the district, or of its city or regency, in upper or lower case.
                Example: `ciputat`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /region; evidence: stated. Errata: regions-001, regions-002, regions-003.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "regions_list",
                "id",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[RegionPage]:
        """regions_list, see `AsyncRegions.list`."""
        from .regions_list import OPERATION

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
