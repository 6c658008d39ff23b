"""Operations on customer categories."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    customer_categories_create,
    customer_categories_list,
    customer_categories_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.customer_category_create import CustomerCategoryCreate
    from ...models.customer_category_created import CustomerCategoryCreated
    from ...models.customer_category_list import CustomerCategoryList
    from ...models.customer_category_result import CustomerCategoryResult
    from ...models.customer_category_update import CustomerCategoryUpdate
    from ...models.yes_no import YesNo


class CustomerCategories:
    """Operations on customer categories."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> CustomerCategoriesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return CustomerCategoriesWithResponse(self._sender)

    def create(
        self,
        body: CustomerCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> CustomerCategoryCreated:
        """Create a customer category.

        The category gets the next free number as its code, and is not active until an update says so.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /customer-category/create; evidence: stated. Errata: customer_categories-001.
        """
        response = self._sender.send(
            customer_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> CustomerCategoryList:
        """List customer categories.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        response = self._sender.send(
            customer_categories_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> CustomerCategoryResult:
        """Update a customer category.

        Id and code name the category together. Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /customer-category/update; evidence: stated. Errata: customer_categories-001, customer_categories-002.
        """
        response = self._sender.send(
            customer_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class CustomerCategoriesWithResponse:
    """The operations of `CustomerCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: CustomerCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[CustomerCategoryCreated]:
        """customer_categories_create, see `CustomerCategories.create`."""
        return self._sender.send(
            customer_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> Response[CustomerCategoryList]:
        """customer_categories_list, see `CustomerCategories.list`."""
        return self._sender.send(
            customer_categories_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )

    def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[CustomerCategoryResult]:
        """customer_categories_update, see `CustomerCategories.update`."""
        return self._sender.send(
            customer_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )


class AsyncCustomerCategories:
    """Operations on customer categories."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncCustomerCategoriesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncCustomerCategoriesWithResponse(self._sender)

    async def create(
        self,
        body: CustomerCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> CustomerCategoryCreated:
        """Create a customer category.

        The category gets the next free number as its code, and is not active until an update says so.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /customer-category/create; evidence: stated. Errata: customer_categories-001.
        """
        response = await self._sender.send(
            customer_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> CustomerCategoryList:
        """List customer categories.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        response = await self._sender.send(
            customer_categories_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> CustomerCategoryResult:
        """Update a customer category.

        Id and code name the category together. Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /customer-category/update; evidence: stated. Errata: customer_categories-001, customer_categories-002.
        """
        response = await self._sender.send(
            customer_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class AsyncCustomerCategoriesWithResponse:
    """The operations of `AsyncCustomerCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: CustomerCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[CustomerCategoryCreated]:
        """customer_categories_create, see `AsyncCustomerCategories.create`."""
        return await self._sender.send(
            customer_categories_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> Response[CustomerCategoryList]:
        """customer_categories_list, see `AsyncCustomerCategories.list`."""
        return await self._sender.send(
            customer_categories_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )

    async def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[CustomerCategoryResult]:
        """customer_categories_update, see `AsyncCustomerCategories.update`."""
        return await self._sender.send(
            customer_categories_update.OPERATION,
            body=body,
            timeout=timeout,
        )
