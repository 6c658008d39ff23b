"""Operations on shops."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.shop_general_result import ShopGeneralResult
    from ...models.shop_general_update import ShopGeneralUpdate
    from ...models.shop_list import ShopList
    from ...models.shop_logo_result import ShopLogoResult
    from ...models.shop_logo_upload import ShopLogoUpload
    from ...models.shop_update import ShopUpdate
    from ...models.shop_updated import ShopUpdated


class Shops:
    """Operations on shops."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ShopsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ShopsWithResponse(self._sender)

    def get(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopList:
        """Get the shop.

        The shop of the API key, as a list of one.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shop; evidence: stated. Errata: shops-005.
        """
        from .shops_get import OPERATION

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

    def update(
        self,
        body: ShopUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopUpdated:
        """Update the shop.

        Changes the shop and its account. Every field but the description is replaced and none may be
        left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /shop/update; evidence: stated. Errata: shops-001, shops-002.
        """
        from .shops_update import OPERATION

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

    def upload_logo(
        self,
        body: ShopLogoUpload | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopLogoResult:
        """Upload the logo of the shop.

        The path is a guess, for the documents leave it empty; the method is theirs. They do not say how
        the picture travels either; a multipart form is assumed here. Servers written in PHP often read
        no form from a PATCH: should this fail, try a POST with the field `_method` PATCH.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /shop/logo; evidence: inferred. Errata: shops-001, shops-003, shops-004.
        """
        from .shops_upload_logo import OPERATION

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

    def update_general(
        self,
        body: ShopGeneralUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopGeneralResult:
        """Update the general information of the shop.

        Every field is replaced; none may be left out. The logo is an address, such as the upload of a
        logo answers.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /shop/general; evidence: stated. Errata: shops-001, shops-002.
        """
        from .shops_update_general import OPERATION

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


class ShopsWithResponse:
    """The operations of `Shops`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopList]:
        """shops_get, see `Shops.get`."""
        from .shops_get import OPERATION

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
        body: ShopUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopUpdated]:
        """shops_update, see `Shops.update`."""
        from .shops_update import OPERATION

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

    def upload_logo(
        self,
        body: ShopLogoUpload | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopLogoResult]:
        """shops_upload_logo, see `Shops.upload_logo`."""
        from .shops_upload_logo import OPERATION

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

    def update_general(
        self,
        body: ShopGeneralUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopGeneralResult]:
        """shops_update_general, see `Shops.update_general`."""
        from .shops_update_general import OPERATION

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


class AsyncShops:
    """Operations on shops."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncShopsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncShopsWithResponse(self._sender)

    async def get(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopList:
        """Get the shop.

        The shop of the API key, as a list of one.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shop; evidence: stated. Errata: shops-005.
        """
        from .shops_get import OPERATION

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

    async def update(
        self,
        body: ShopUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopUpdated:
        """Update the shop.

        Changes the shop and its account. Every field but the description is replaced and none may be
        left out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /shop/update; evidence: stated. Errata: shops-001, shops-002.
        """
        from .shops_update import OPERATION

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

    async def upload_logo(
        self,
        body: ShopLogoUpload | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopLogoResult:
        """Upload the logo of the shop.

        The path is a guess, for the documents leave it empty; the method is theirs. They do not say how
        the picture travels either; a multipart form is assumed here. Servers written in PHP often read
        no form from a PATCH: should this fail, try a POST with the field `_method` PATCH.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /shop/logo; evidence: inferred. Errata: shops-001, shops-003, shops-004.
        """
        from .shops_upload_logo import OPERATION

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

    async def update_general(
        self,
        body: ShopGeneralUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShopGeneralResult:
        """Update the general information of the shop.

        Every field is replaced; none may be left out. The logo is an address, such as the upload of a
        logo answers.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /shop/general; evidence: stated. Errata: shops-001, shops-002.
        """
        from .shops_update_general import OPERATION

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


class AsyncShopsWithResponse:
    """The operations of `AsyncShops`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopList]:
        """shops_get, see `AsyncShops.get`."""
        from .shops_get import OPERATION

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
        body: ShopUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopUpdated]:
        """shops_update, see `AsyncShops.update`."""
        from .shops_update import OPERATION

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

    async def upload_logo(
        self,
        body: ShopLogoUpload | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopLogoResult]:
        """shops_upload_logo, see `AsyncShops.upload_logo`."""
        from .shops_upload_logo import OPERATION

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

    async def update_general(
        self,
        body: ShopGeneralUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShopGeneralResult]:
        """shops_update_general, see `AsyncShops.update_general`."""
        from .shops_update_general import OPERATION

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
