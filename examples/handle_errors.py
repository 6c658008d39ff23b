"""Show what a call can raise, and how to see the whole answer.

Run it with LAPAK_SMARTSELLER_KEY set; LAPAK_SMARTSELLER_URL points it at an emulator.
"""

from lapak import APIStatusError, AuthenticationFailed, DeadlineExceeded, LapakError, NotFound, SmartSeller


def main(api: SmartSeller, warehouse: int) -> str:
    """Look up a warehouse; return in one word how that went."""
    try:
        answer = api.warehouses.with_response.get(warehouse, timeout=5)
    except NotFound:
        return "missing"
    except AuthenticationFailed as error:
        print(f"The key is not accepted; ask the provider about call {error.request_id}")
        return "refused"
    except APIStatusError as error:
        print(f"{error.status}: {error.message} {error.fields}")
        return "failed"
    except DeadlineExceeded:
        return "late"
    except LapakError as error:
        print(error)
        return "unreachable"
    print(answer.status, answer.headers.get("date"), answer.parsed.data)
    return "found"


if __name__ == "__main__":
    with SmartSeller() as client:
        print(main(client, warehouse=22))
