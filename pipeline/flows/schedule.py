"""The nightly run on a schedule: a Prefect deployment served by one long-lived process."""

import os
import urllib.error
import urllib.request

from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.settings import PREFECT_API_URL, temporary_settings

from pipeline.errors import NotFoundError, UsageError
from pipeline.flows.alert import TAG, alert
from pipeline.flows.ingest import ingest
from pipeline.flows.order import Order

LOCAL_SERVER = "http://127.0.0.1:4200/api"
START_SERVER = "PREFECT_SERVER_ANALYTICS_ENABLED=false DO_NOT_TRACK=1 prefect server start"


def server_address() -> str:
    """Address of the Prefect server, as configured or the local one. Raises NotFoundError where none answers."""
    address = PREFECT_API_URL.value() or LOCAL_SERVER
    try:
        with urllib.request.urlopen(f"{address}/health", timeout=5) as answer:
            if answer.status == 200:
                return address
    except (urllib.error.URLError, OSError):
        pass
    raise NotFoundError(f"no Prefect server answers at {address}. Start one in another terminal: {START_SERVER}")


def serve(cron: str, timezone: str, order: Order, hook: str | None = None, name: str = "nightly") -> None:
    """Serve the deployment until stopped. Runs never overlap: a run that is due while one goes on is cancelled.

    hook: address that is told of runs which fail. Raises UsageError for a cron line that cannot be read,
    NotFoundError when no server answers.
    """
    from prefect.schedules import Cron

    try:
        schedule = Cron(cron, timezone=timezone)
    except ValueError as error:
        raise UsageError(f"cannot read --cron {cron!r} ({timezone}): {error}. Like: '0 2 * * *'") from error
    address = server_address()
    os.environ["PREFECT_API_URL"] = address  # for the processes that runs are
    with temporary_settings({PREFECT_API_URL: address}):
        if hook:
            alert(hook)
        ingest.serve(  # type: ignore[attr-defined]  # a Flow, whatever its decorator says
            name=name,
            schedule=schedule,
            parameters={"order": order.model_dump(mode="json")},
            description="Reads what is new in the archive and publishes the dataset.",
            tags=[TAG],
            limit=1,
            global_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
            print_starting_message=True,
        )
