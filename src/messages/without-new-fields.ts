import type { Button, View } from './outgoing.ts';

/**
 * The same message for a Bot API server of years ago, which refuses what it does not know: without spoilers, dates
 * that the phone knows, colours of buttons, buttons that copy or can't be pressed, and replies that open by themselves. Undefined where there is nothing of these in it.
 */
export function withoutNewFields(view: View): View | undefined {
  const html = view.html.replace(/<\/?tg-(?:spoiler|time)[^>]*>/g, '');
  const buttons = view.buttons
    ?.map((row) => row.flatMap((button) => plainButton(button) ?? []))
    .filter((row) => row.length > 0);
  const isNew =
    view.asksReply === true ||
    view.buttons?.flat().some((button) => 'copy' in button || button.style !== undefined || button.off) ===
      true;
  if (!isNew && html === view.html) return undefined;
  const { buttons: _, asksReply: _reply, ...rest } = view;
  return { ...rest, html, ...(buttons?.length && { buttons }) };
}

function plainButton(button: Button): Button | undefined {
  // What it would copy stands in the text as well.
  return 'copy' in button ? undefined : { text: button.text, data: button.data };
}
