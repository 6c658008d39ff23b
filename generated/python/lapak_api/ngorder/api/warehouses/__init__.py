"""Operations on warehouses."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    warehouses_create,
    warehouses_delete,
    warehouses_get,
    warehouses_list,
    warehouses_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.warehouse_create import WarehouseCreate
    from ...models.warehouse_list import WarehouseList
    from ...models.warehouse_reference_result import WarehouseReferenceResult
    from ...models.warehouse_result import WarehouseResult
    from ...models.warehouse_update import WarehouseUpdate


class Warehouses:
    """Operations on warehouses."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> WarehousesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return WarehousesWithResponse(self._sender)

    def list(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        timeout: float | None = None,
    ) -> WarehouseList:
        """List warehouses.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        response = self._sender.send(
            warehouses_list.OPERATION,
            query={
                "with_main_warehouse": with_main_warehouse,
                "admin_permission": admin_permission,
            },
            timeout=timeout,
        )
        return response.parsed

    def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> WarehouseReferenceResult:
        """Create a warehouse.

        A warehouse is a stock location at the address of a supplier. Nothing lies in a new one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /warehouse; evidence: stated. Errata: warehouses-001.
        """
        response = self._sender.send(
            warehouses_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> WarehouseReferenceResult:
        """Update a warehouse.

        Every field is replaced; none may be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /warehouse; evidence: stated. Errata: warehouses-001.
        """
        response = self._sender.send(
            warehouses_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> WarehouseResult:
        """Get a warehouse.

        Warehouse 0 is the main warehouse, which every shop has.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /warehouse/{id}; evidence: stated. Errata: warehouses-002.
        """
        response = self._sender.send(
            warehouses_get.OPERATION,
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
    ) -> WarehouseResult:
        """Delete a warehouse.

        The answer shows the warehouse as it was. It is assumed here that its stock moves to the main
        warehouse.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /warehouse/{id}; evidence: stated.
        """
        response = self._sender.send(
            warehouses_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed


class WarehousesWithResponse:
    """The operations of `Warehouses`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        timeout: float | None = None,
    ) -> Response[WarehouseList]:
        """warehouses_list, see `Warehouses.list`."""
        return self._sender.send(
            warehouses_list.OPERATION,
            query={
                "with_main_warehouse": with_main_warehouse,
                "admin_permission": admin_permission,
            },
            timeout=timeout,
        )

    def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_create, see `Warehouses.create`."""
        return self._sender.send(
            warehouses_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_update, see `Warehouses.update`."""
        return self._sender.send(
            warehouses_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[WarehouseResult]:
        """warehouses_get, see `Warehouses.get`."""
        return self._sender.send(
            warehouses_get.OPERATION,
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
    ) -> Response[WarehouseResult]:
        """warehouses_delete, see `Warehouses.delete`."""
        return self._sender.send(
            warehouses_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )


class AsyncWarehouses:
    """Operations on warehouses."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncWarehousesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncWarehousesWithResponse(self._sender)

    async def list(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        timeout: float | None = None,
    ) -> WarehouseList:
        """List warehouses.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        response = await self._sender.send(
            warehouses_list.OPERATION,
            query={
                "with_main_warehouse": with_main_warehouse,
                "admin_permission": admin_permission,
            },
            timeout=timeout,
        )
        return response.parsed

    async def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> WarehouseReferenceResult:
        """Create a warehouse.

        A warehouse is a stock location at the address of a supplier. Nothing lies in a new one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /warehouse; evidence: stated. Errata: warehouses-001.
        """
        response = await self._sender.send(
            warehouses_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> WarehouseReferenceResult:
        """Update a warehouse.

        Every field is replaced; none may be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /warehouse; evidence: stated. Errata: warehouses-001.
        """
        response = await self._sender.send(
            warehouses_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> WarehouseResult:
        """Get a warehouse.

        Warehouse 0 is the main warehouse, which every shop has.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /warehouse/{id}; evidence: stated. Errata: warehouses-002.
        """
        response = await self._sender.send(
            warehouses_get.OPERATION,
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
    ) -> WarehouseResult:
        """Delete a warehouse.

        The answer shows the warehouse as it was. It is assumed here that its stock moves to the main
        warehouse.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /warehouse/{id}; evidence: stated.
        """
        response = await self._sender.send(
            warehouses_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncWarehousesWithResponse:
    """The operations of `AsyncWarehouses`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        timeout: float | None = None,
    ) -> Response[WarehouseList]:
        """warehouses_list, see `AsyncWarehouses.list`."""
        return await self._sender.send(
            warehouses_list.OPERATION,
            query={
                "with_main_warehouse": with_main_warehouse,
                "admin_permission": admin_permission,
            },
            timeout=timeout,
        )

    async def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_create, see `AsyncWarehouses.create`."""
        return await self._sender.send(
            warehouses_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_update, see `AsyncWarehouses.update`."""
        return await self._sender.send(
            warehouses_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[WarehouseResult]:
        """warehouses_get, see `AsyncWarehouses.get`."""
        return await self._sender.send(
            warehouses_get.OPERATION,
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
    ) -> Response[WarehouseResult]:
        """warehouses_delete, see `AsyncWarehouses.delete`."""
        return await self._sender.send(
            warehouses_delete.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
