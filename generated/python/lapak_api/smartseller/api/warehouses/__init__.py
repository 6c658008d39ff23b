"""Operations on warehouses."""

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

    from ...models.warehouse import Warehouse
    from ...models.warehouse_activity import WarehouseActivity
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
        is_active: WarehouseActivity | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseList:
        """List warehouses.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            is_active: Which warehouses to list; ALL when absent, but ACTIVE when absent and admin_permission
                is true. Example: `ALL`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        from .warehouses_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "with_main_warehouse": with_main_warehouse,
                    "admin_permission": admin_permission,
                    "is_active": is_active,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del with_main_warehouse, admin_permission, is_active, headers
        return response.parsed

    def iter_all(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        is_active: WarehouseActivity | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Warehouse]:
        """Go through the rows of all pages of `list`.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        The list comes in one page, whose rows these are.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            is_active: Which warehouses to list; ALL when absent, but ACTIVE when absent and admin_permission
                is true. Example: `ALL`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                with_main_warehouse=with_main_warehouse,
                admin_permission=admin_permission,
                is_active=is_active,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "warehouses_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        is_active: WarehouseActivity | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[WarehouseList]:
        """Go through all pages of `list`.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        The list comes in one page.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            is_active: Which warehouses to list; ALL when absent, but ACTIVE when absent and admin_permission
                is true. Example: `ALL`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                with_main_warehouse=with_main_warehouse,
                admin_permission=admin_permission,
                is_active=is_active,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "warehouses_list",
                "id",
                single=True,
            ),
            progress,
        )

    def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseReferenceResult:
        """Create a warehouse.

        A warehouse is a stock location at the address of a supplier. Nothing lies in a new one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /warehouse; evidence: stated. Errata: warehouses-001.
        """
        from .warehouses_create import OPERATION

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

    def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseReferenceResult:
        """Update a warehouse.

        Every field is replaced; none may be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /warehouse; evidence: stated. Errata: warehouses-001.
        """
        from .warehouses_update import OPERATION

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

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseResult:
        """Get a warehouse.

        Warehouse 0 is the main warehouse, which every shop has.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse/{id}; evidence: stated. Errata: warehouses-002.
        """
        from .warehouses_get import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
        return response.parsed

    def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseResult:
        """Delete a warehouse.

        The answer shows the warehouse as it was. It is assumed here that its stock moves to the main
        warehouse.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /warehouse/{id}; evidence: stated.
        """
        from .warehouses_delete import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
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
        is_active: WarehouseActivity | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseList]:
        """warehouses_list, see `Warehouses.list`."""
        from .warehouses_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "with_main_warehouse": with_main_warehouse,
                    "admin_permission": admin_permission,
                    "is_active": is_active,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del with_main_warehouse, admin_permission, is_active, headers

    def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_create, see `Warehouses.create`."""
        from .warehouses_create import OPERATION

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

    def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_update, see `Warehouses.update`."""
        from .warehouses_update import OPERATION

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

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseResult]:
        """warehouses_get, see `Warehouses.get`."""
        from .warehouses_get import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers

    def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseResult]:
        """warehouses_delete, see `Warehouses.delete`."""
        from .warehouses_delete import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers


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
        is_active: WarehouseActivity | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseList:
        """List warehouses.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            is_active: Which warehouses to list; ALL when absent, but ACTIVE when absent and admin_permission
                is true. Example: `ALL`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        from .warehouses_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "with_main_warehouse": with_main_warehouse,
                    "admin_permission": admin_permission,
                    "is_active": is_active,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del with_main_warehouse, admin_permission, is_active, headers
        return response.parsed

    def iter_all(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        is_active: WarehouseActivity | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Warehouse]:
        """Go through the rows of all pages of `list`.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        The list comes in one page, whose rows these are.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            is_active: Which warehouses to list; ALL when absent, but ACTIVE when absent and admin_permission
                is true. Example: `ALL`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                with_main_warehouse=with_main_warehouse,
                admin_permission=admin_permission,
                is_active=is_active,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "warehouses_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        with_main_warehouse: bool | None = None,
        admin_permission: bool | None = None,
        is_active: WarehouseActivity | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[WarehouseList]:
        """Go through all pages of `list`.

        All warehouses of the shop, in one page. The main warehouse, id 0, is left out unless asked for.

        The list comes in one page.

        Args:
            with_main_warehouse: Whether the main warehouse, id 0, stands at the head of the list. Example: `true`.
            admin_permission: Whether only the warehouses are listed that the user of the API key may manage. Example:
                `false`.
            is_active: Which warehouses to list; ALL when absent, but ACTIVE when absent and admin_permission
                is true. Example: `ALL`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse; evidence: stated. Errata: warehouses-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                with_main_warehouse=with_main_warehouse,
                admin_permission=admin_permission,
                is_active=is_active,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "warehouses_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseReferenceResult:
        """Create a warehouse.

        A warehouse is a stock location at the address of a supplier. Nothing lies in a new one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /warehouse; evidence: stated. Errata: warehouses-001.
        """
        from .warehouses_create import OPERATION

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

    async def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseReferenceResult:
        """Update a warehouse.

        Every field is replaced; none may be left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /warehouse; evidence: stated. Errata: warehouses-001.
        """
        from .warehouses_update import OPERATION

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

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseResult:
        """Get a warehouse.

        Warehouse 0 is the main warehouse, which every shop has.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /warehouse/{id}; evidence: stated. Errata: warehouses-002.
        """
        from .warehouses_get import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
        return response.parsed

    async def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseResult:
        """Delete a warehouse.

        The answer shows the warehouse as it was. It is assumed here that its stock moves to the main
        warehouse.

        Args:
            id: The warehouse, `data[].id` of the list of warehouses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /warehouse/{id}; evidence: stated.
        """
        from .warehouses_delete import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
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
        is_active: WarehouseActivity | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseList]:
        """warehouses_list, see `AsyncWarehouses.list`."""
        from .warehouses_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "with_main_warehouse": with_main_warehouse,
                    "admin_permission": admin_permission,
                    "is_active": is_active,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del with_main_warehouse, admin_permission, is_active, headers

    async def create(
        self,
        body: WarehouseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_create, see `AsyncWarehouses.create`."""
        from .warehouses_create import OPERATION

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

    async def update(
        self,
        body: WarehouseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseReferenceResult]:
        """warehouses_update, see `AsyncWarehouses.update`."""
        from .warehouses_update import OPERATION

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

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseResult]:
        """warehouses_get, see `AsyncWarehouses.get`."""
        from .warehouses_get import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers

    async def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseResult]:
        """warehouses_delete, see `AsyncWarehouses.delete`."""
        from .warehouses_delete import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
