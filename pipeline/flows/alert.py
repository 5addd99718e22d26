"""Who is told when a nightly run fails: an automation on the Prefect server that calls a web hook."""

import asyncio
from datetime import timedelta
from typing import Any

from prefect.automations import AutomationCore
from prefect.blocks.notifications import CustomWebhookNotificationBlock
from prefect.client.orchestration import get_client
from prefect.events.actions import SendNotification
from prefect.events.schemas.automations import EventTrigger, Posture

from pipeline.errors import UsageError

NAME = "minutes: a run failed"
BLOCK = "minutes-alert"
TAG = "minutes"  # of the runs that are watched
SUBJECT = "{{ flow.name }} {{ flow_run.name }}: {{ flow_run.state.name }}"
BODY = "{{ flow_run.state.message }}"


def alert(url: str) -> None:
    """Have the server POST {"text": ...} to `url` when a run fails or crashes; once, however often this is called.

    That form is understood by Slack, Mattermost, Teams workflows and most others. Raises UsageError for what is no URL.
    """
    if not url.startswith(("http://", "https://")):
        raise UsageError(f"--alert {url}: name the address of a web hook, like https://chat.example.se/hooks/1")
    said = {"name": BLOCK, "url": url, "method": "POST", "json_data": {"text": "{{subject}}\n{{body}}"}}
    hook: Any = CustomWebhookNotificationBlock(**said)  # type: ignore[arg-type]
    asyncio.run(_automate(hook))


async def _automate(hook: Any) -> None:
    block = await hook.save(BLOCK, overwrite=True)
    wanted = AutomationCore(
        name=NAME,
        description="A nightly run of the minutes pipeline did not end well.",
        trigger=EventTrigger(
            expect={"prefect.flow-run.Failed", "prefect.flow-run.Crashed"},
            match_related={"prefect.resource.role": "tag", "prefect.resource.id": f"prefect.tag.{TAG}"},  # type: ignore[arg-type]
            posture=Posture.Reactive,
            threshold=1,
            within=timedelta(0),
        ),
        actions=[SendNotification(block_document_id=block, subject=SUBJECT, body=BODY)],
    )
    async with get_client() as client:
        for old in await client.read_automations_by_name(NAME):
            await client.delete_automation(old.id)
        await client.create_automation(wanted)


