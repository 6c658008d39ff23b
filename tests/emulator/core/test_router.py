from __future__ import annotations

import pytest

from lapak.emulator.router import Router, unquote_segment

PATHS = [
    "/v1/product",
    "/v1/product/{id}",
    "/v1/product/search",
    "/v1/product/{id}/detail",
    "/v1/product/search/deep/end",
    "/v1/{a}/{b}/{c}/{d}",
]


@pytest.fixture(scope="module")
def router() -> Router[str]:
    return Router((path, path) for path in PATHS)


@pytest.mark.parametrize(
    ("asked", "found", "values"),
    [
        ("/v1/product", "/v1/product", ()),
        ("/v1/product/7", "/v1/product/{id}", ("7",)),
        ("/v1/product/search", "/v1/product/search", ()),
        ("/v1/product/sear%63h", "/v1/product/search", ()),
        ("/v1/product/Search", "/v1/product/{id}", ("Search",)),
        ("/v1/product/search/detail", "/v1/product/{id}/detail", ("search",)),
        ("/v1/product/search/deep/end", "/v1/product/search/deep/end", ()),
        ("/v1/product/search/deep/other", "/v1/{a}/{b}/{c}/{d}", ("product", "search", "deep", "other")),
        ("/v1/product/a%2Fb", "/v1/product/{id}", ("a%2Fb",)),
        ("/v1/product/%FF", "/v1/product/{id}", ("%FF",)),
    ],
)
def test_a_path_finds_the_most_literal_template(
    router: Router[str], asked: str, found: str, values: tuple[str, ...]
) -> None:
    match = router.find(asked)

    assert match is not None
    assert (match.target, match.values) == (found, values)


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "*",
        "/",
        "/v1",
        "/v1/",
        "/v1/product/",
        "/v1/product/7/",
        "/v1//detail",
        "v1/product",
        "/V1/product",
    ],
)
def test_other_paths_find_nothing(router: Router[str], asked: str) -> None:
    assert router.find(asked) is None


@pytest.mark.parametrize("paths", [["/a/{x}", "/a/{y}"], ["/a", "/a"]])
def test_two_templates_for_the_same_addresses_are_refused(paths: list[str]) -> None:
    with pytest.raises(ValueError, match="another path matches the same addresses"):
        Router((path, path) for path in paths)


def test_a_parameter_beside_text_is_refused() -> None:
    with pytest.raises(ValueError, match="fill the whole segment"):
        Router([("/a/v{x}", 1)])


@pytest.mark.parametrize(
    ("segment", "plain"), [("a%20b", "a b"), ("%C3%A9", "é"), ("%FF", None), ("a+b", "a+b")]
)
def test_segments_are_utf8(segment: str, plain: str | None) -> None:
    assert unquote_segment(segment) == plain
