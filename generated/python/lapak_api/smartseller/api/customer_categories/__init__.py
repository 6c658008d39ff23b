"""Operations on customer categories."""

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

    from ...models.customer_category import CustomerCategory
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerCategoryCreated:
        """Create a customer category.

        The category gets the next free number as its code, and is not active until an update says so.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /customer-category/create; evidence: stated. Errata: customer_categories-001.
        """
        from .customer_categories_create import OPERATION

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
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerCategoryList:
        """List customer categories.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        from .customer_categories_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers
        return response.parsed

    def iter_all(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomerCategory]:
        """Go through the rows of all pages of `list`.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        The list comes in one page, whose rows these are.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customer_categories_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomerCategoryList]:
        """Go through all pages of `list`.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        The list comes in one page.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customer_categories_list",
                "id",
                single=True,
            ),
            progress,
        )

    def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerCategoryResult:
        """Update a customer category.

        Id and code name the category together. Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /customer-category/update; evidence: stated. Errata: customer_categories-001, customer_categories-002.
        """
        from .customer_categories_update import OPERATION

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


class CustomerCategoriesWithResponse:
    """The operations of `CustomerCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: CustomerCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerCategoryCreated]:
        """customer_categories_create, see `CustomerCategories.create`."""
        from .customer_categories_create import OPERATION

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
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerCategoryList]:
        """customer_categories_list, see `CustomerCategories.list`."""
        from .customer_categories_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers

    def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerCategoryResult]:
        """customer_categories_update, see `CustomerCategories.update`."""
        from .customer_categories_update import OPERATION

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerCategoryCreated:
        """Create a customer category.

        The category gets the next free number as its code, and is not active until an update says so.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /customer-category/create; evidence: stated. Errata: customer_categories-001.
        """
        from .customer_categories_create import OPERATION

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
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerCategoryList:
        """List customer categories.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        from .customer_categories_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers
        return response.parsed

    def iter_all(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomerCategory]:
        """Go through the rows of all pages of `list`.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        The list comes in one page, whose rows these are.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customer_categories_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomerCategoryList]:
        """Go through all pages of `list`.

        All categories of the shop, in one page. Every shop has N (customer), Y (reseller) and D
        (dropshipper); its own categories have numbers as codes.

        The list comes in one page.

        Args:
            status: Only categories that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer-category; evidence: stated. Errata: customer_categories-003.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customer_categories_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerCategoryResult:
        """Update a customer category.

        Id and code name the category together. Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /customer-category/update; evidence: stated. Errata: customer_categories-001, customer_categories-002.
        """
        from .customer_categories_update import OPERATION

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


class AsyncCustomerCategoriesWithResponse:
    """The operations of `AsyncCustomerCategories`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: CustomerCategoryCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerCategoryCreated]:
        """customer_categories_create, see `AsyncCustomerCategories.create`."""
        from .customer_categories_create import OPERATION

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
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerCategoryList]:
        """customer_categories_list, see `AsyncCustomerCategories.list`."""
        from .customer_categories_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers

    async def update(
        self,
        body: CustomerCategoryUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerCategoryResult]:
        """customer_categories_update, see `AsyncCustomerCategories.update`."""
        from .customer_categories_update import OPERATION

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
