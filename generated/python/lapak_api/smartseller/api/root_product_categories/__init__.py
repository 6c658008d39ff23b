"""Operations on root product categories."""

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

    from ...models.root_product_category import RootProductCategory
    from ...models.root_product_category_list import RootProductCategoryList
    from ...models.root_product_category_update import RootProductCategoryUpdate
    from ...models.root_product_category_updated import RootProductCategoryUpdated


class RootProductCategories:
    """Operations on root product categories."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> RootProductCategoriesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return RootProductCategoriesWithResponse(self._sender)

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RootProductCategoryList:
        """List root product categories.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /master-product-category; evidence: stated.
        """
        from .root_product_categories_list import OPERATION

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
    ) -> Iterator[RootProductCategory]:
        """Go through the rows of all pages of `list`.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /master-product-category; evidence: stated.
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
                "root_product_categories_list",
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
    ) -> Iterator[RootProductCategoryList]:
        """Go through all pages of `list`.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /master-product-category; evidence: stated.
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
                "root_product_categories_list",
                "id",
                single=True,
            ),
            progress,
        )

    def update(
        self,
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RootProductCategoryUpdated:
        """Set the root category of products.

        Gives one root category to all products of one of the shop's own categories. Neither the root
        category nor, as far as the documents say, the shop's category changes.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /master-product-category; evidence: stated. Errata: root_product_categories-001.
        """
        from .root_product_categories_update import OPERATION

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


class RootProductCategoriesWithResponse:
    """The operations of `RootProductCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[RootProductCategoryList]:
        """root_product_categories_list, see `RootProductCategories.list`."""
        from .root_product_categories_list import OPERATION

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
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[RootProductCategoryUpdated]:
        """root_product_categories_update, see `RootProductCategories.update`."""
        from .root_product_categories_update import OPERATION

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


class AsyncRootProductCategories:
    """Operations on root product categories."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncRootProductCategoriesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncRootProductCategoriesWithResponse(self._sender)

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RootProductCategoryList:
        """List root product categories.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /master-product-category; evidence: stated.
        """
        from .root_product_categories_list import OPERATION

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
    ) -> AsyncIterator[RootProductCategory]:
        """Go through the rows of all pages of `list`.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /master-product-category; evidence: stated.
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
                "root_product_categories_list",
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
    ) -> AsyncIterator[RootProductCategoryList]:
        """Go through all pages of `list`.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /master-product-category; evidence: stated.
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
                "root_product_categories_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def update(
        self,
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RootProductCategoryUpdated:
        """Set the root category of products.

        Gives one root category to all products of one of the shop's own categories. Neither the root
        category nor, as far as the documents say, the shop's category changes.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /master-product-category; evidence: stated. Errata: root_product_categories-001.
        """
        from .root_product_categories_update import OPERATION

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


class AsyncRootProductCategoriesWithResponse:
    """The operations of `AsyncRootProductCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[RootProductCategoryList]:
        """root_product_categories_list, see `AsyncRootProductCategories.list`."""
        from .root_product_categories_list import OPERATION

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
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[RootProductCategoryUpdated]:
        """root_product_categories_update, see `AsyncRootProductCategories.update`."""
        from .root_product_categories_update import OPERATION

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
