"""Operations on root product categories."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    root_product_categories_list,
    root_product_categories_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

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
    ) -> RootProductCategoryList:
        """List root product categories.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /master-product-category; evidence: stated.
        """
        response = self._sender.send(
            root_product_categories_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> RootProductCategoryUpdated:
        """Set the root category of products.

        Gives one root category to all products of one of the shop's own categories. Neither the root
        category nor, as far as the documents say, the shop's category changes.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /master-product-category; evidence: stated. Errata: root_product_categories-001.
        """
        response = self._sender.send(
            root_product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class RootProductCategoriesWithResponse:
    """The operations of `RootProductCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[RootProductCategoryList]:
        """root_product_categories_list, see `RootProductCategories.list`."""
        return self._sender.send(
            root_product_categories_list.OPERATION,
            timeout=timeout,
        )

    def update(
        self,
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[RootProductCategoryUpdated]:
        """root_product_categories_update, see `RootProductCategories.update`."""
        return self._sender.send(
            root_product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )


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
    ) -> RootProductCategoryList:
        """List root product categories.

        The provider's own categories, in one page; all shops have the same, and the sample has 31, by
        name.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /master-product-category; evidence: stated.
        """
        response = await self._sender.send(
            root_product_categories_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> RootProductCategoryUpdated:
        """Set the root category of products.

        Gives one root category to all products of one of the shop's own categories. Neither the root
        category nor, as far as the documents say, the shop's category changes.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /master-product-category; evidence: stated. Errata: root_product_categories-001.
        """
        response = await self._sender.send(
            root_product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class AsyncRootProductCategoriesWithResponse:
    """The operations of `AsyncRootProductCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[RootProductCategoryList]:
        """root_product_categories_list, see `AsyncRootProductCategories.list`."""
        return await self._sender.send(
            root_product_categories_list.OPERATION,
            timeout=timeout,
        )

    async def update(
        self,
        body: RootProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[RootProductCategoryUpdated]:
        """root_product_categories_update, see `AsyncRootProductCategories.update`."""
        return await self._sender.send(
            root_product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
