"""Operations on suppliers."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    suppliers_create,
    suppliers_list,
    suppliers_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

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
    ) -> SupplierResult:
        """Create a supplier.

        A supplier is a place that parcels are sent from. Orders and warehouses name one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /supplier/create; evidence: stated. Errata: suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        response = self._sender.send(
            suppliers_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> SupplierList:
        """List suppliers.

        All suppliers of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /supplier; evidence: stated.
        """
        response = self._sender.send(
            suppliers_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> SupplierResult:
        """Update a supplier.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /supplier/update; evidence: inferred. Errata: suppliers-001, suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        response = self._sender.send(
            suppliers_update.OPERATION,
            body=body,
            timeout=timeout,
        )
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
    ) -> Response[SupplierResult]:
        """suppliers_create, see `Suppliers.create`."""
        return self._sender.send(
            suppliers_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[SupplierList]:
        """suppliers_list, see `Suppliers.list`."""
        return self._sender.send(
            suppliers_list.OPERATION,
            timeout=timeout,
        )

    def update(
        self,
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[SupplierResult]:
        """suppliers_update, see `Suppliers.update`."""
        return self._sender.send(
            suppliers_update.OPERATION,
            body=body,
            timeout=timeout,
        )


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
    ) -> SupplierResult:
        """Create a supplier.

        A supplier is a place that parcels are sent from. Orders and warehouses name one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /supplier/create; evidence: stated. Errata: suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        response = await self._sender.send(
            suppliers_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> SupplierList:
        """List suppliers.

        All suppliers of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /supplier; evidence: stated.
        """
        response = await self._sender.send(
            suppliers_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> SupplierResult:
        """Update a supplier.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /supplier/update; evidence: inferred. Errata: suppliers-001, suppliers-002, suppliers-003, suppliers-004, suppliers-005.
        """
        response = await self._sender.send(
            suppliers_update.OPERATION,
            body=body,
            timeout=timeout,
        )
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
    ) -> Response[SupplierResult]:
        """suppliers_create, see `AsyncSuppliers.create`."""
        return await self._sender.send(
            suppliers_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[SupplierList]:
        """suppliers_list, see `AsyncSuppliers.list`."""
        return await self._sender.send(
            suppliers_list.OPERATION,
            timeout=timeout,
        )

    async def update(
        self,
        body: SupplierUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[SupplierResult]:
        """suppliers_update, see `AsyncSuppliers.update`."""
        return await self._sender.send(
            suppliers_update.OPERATION,
            body=body,
            timeout=timeout,
        )
