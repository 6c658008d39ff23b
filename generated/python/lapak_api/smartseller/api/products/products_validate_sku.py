"""products_validate_sku: POST /product/sku/validation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.sku_validation_result import SkuValidationResult


def read(payload: Any) -> SkuValidationResult:
    """Read the body of a success."""
    from ...models.sku_validation_result import SkuValidationResult

    return as_object(SkuValidationResult, payload)


OPERATION = Operation(
    id="products_validate_sku",
    method="POST",
    path="/product/sku/validation",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("products-026",),
)
