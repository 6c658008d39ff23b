"""Operations on product categories."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    product_categories_create,
    product_categories_delete,
    product_categories_get,
    product_categories_list,
    product_categories_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.product_category_create import ProductCategoryCreate
    from ...models.product_category_deleted import ProductCategoryDeleted
    from ...models.product_category_list import ProductCategoryList
    from ...models.product_category_result import ProductCategoryResult
    from ...models.product_category_saved import ProductCategorySaved
    from ...models.product_category_update import ProductCategoryUpdate


class ProductCategories:
    """Operations on product categories."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ProductCategoriesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ProductCategoriesWithResponse(self._sender)

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> ProductCategoryList:
        """List product categories.

        All of the shop's own categories, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /product-category; evidence: stated.
        """
        response = self._sender.send(
            product_categories_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def create(
        self,
        body: ProductCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> ProductCategorySaved:
        """Create a product category.

        The shop's own category.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /product-category; evidence: stated. Errata: product_categories-001.
        """
        response = self._sender.send(
            product_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: ProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> ProductCategorySaved:
        """Update a product category.

        The name is replaced; it may not be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /product-category; evidence: stated. Errata: product_categories-001.
        """
        response = self._sender.send(
            product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ProductCategoryResult:
        """Get a product category.

        One of the categories that the shop made for itself.

        Args:
            id: The category, `data[].id` of the list of product categories. Example: `101554`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /product-category/{id}; evidence: stated.
        """
        response = self._sender.send(
            product_categories_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed

    def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ProductCategoryDeleted:
        """Delete a product category.

        Products of the category are not deleted. It is assumed here that they become uncategorized.

        Args:
            id: The category, `data[].id` of the list of product categories. Example: `101554`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /product-category/{id}; evidence: stated.
        """
        response = self._sender.send(
            product_categories_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed


class ProductCategoriesWithResponse:
    """The operations of `ProductCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategoryList]:
        """product_categories_list, see `ProductCategories.list`."""
        return self._sender.send(
            product_categories_list.OPERATION,
            timeout=timeout,
        )

    def create(
        self,
        body: ProductCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategorySaved]:
        """product_categories_create, see `ProductCategories.create`."""
        return self._sender.send(
            product_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def update(
        self,
        body: ProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategorySaved]:
        """product_categories_update, see `ProductCategories.update`."""
        return self._sender.send(
            product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategoryResult]:
        """product_categories_get, see `ProductCategories.get`."""
        return self._sender.send(
            product_categories_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )

    def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategoryDeleted]:
        """product_categories_delete, see `ProductCategories.delete`."""
        return self._sender.send(
            product_categories_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )


class AsyncProductCategories:
    """Operations on product categories."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncProductCategoriesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncProductCategoriesWithResponse(self._sender)

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> ProductCategoryList:
        """List product categories.

        All of the shop's own categories, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /product-category; evidence: stated.
        """
        response = await self._sender.send(
            product_categories_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def create(
        self,
        body: ProductCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> ProductCategorySaved:
        """Create a product category.

        The shop's own category.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /product-category; evidence: stated. Errata: product_categories-001.
        """
        response = await self._sender.send(
            product_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: ProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> ProductCategorySaved:
        """Update a product category.

        The name is replaced; it may not be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /product-category; evidence: stated. Errata: product_categories-001.
        """
        response = await self._sender.send(
            product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ProductCategoryResult:
        """Get a product category.

        One of the categories that the shop made for itself.

        Args:
            id: The category, `data[].id` of the list of product categories. Example: `101554`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /product-category/{id}; evidence: stated.
        """
        response = await self._sender.send(
            product_categories_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed

    async def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ProductCategoryDeleted:
        """Delete a product category.

        Products of the category are not deleted. It is assumed here that they become uncategorized.

        Args:
            id: The category, `data[].id` of the list of product categories. Example: `101554`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /product-category/{id}; evidence: stated.
        """
        response = await self._sender.send(
            product_categories_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncProductCategoriesWithResponse:
    """The operations of `AsyncProductCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategoryList]:
        """product_categories_list, see `AsyncProductCategories.list`."""
        return await self._sender.send(
            product_categories_list.OPERATION,
            timeout=timeout,
        )

    async def create(
        self,
        body: ProductCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategorySaved]:
        """product_categories_create, see `AsyncProductCategories.create`."""
        return await self._sender.send(
            product_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def update(
        self,
        body: ProductCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategorySaved]:
        """product_categories_update, see `AsyncProductCategories.update`."""
        return await self._sender.send(
            product_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategoryResult]:
        """product_categories_get, see `AsyncProductCategories.get`."""
        return await self._sender.send(
            product_categories_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )

    async def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[ProductCategoryDeleted]:
        """product_categories_delete, see `AsyncProductCategories.delete`."""
        return await self._sender.send(
            product_categories_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
