import { isObject } from './json-value.ts';
import { jsonParam, type Params } from './request-params.ts';

/**
 * Field names that the nested parameters may have. The server passes over a misspelt one without a word, and the bot
 * never learns why its keyboard looks wrong; here it is a violation.
 */
const BUTTON = 'text style url callback_data web_app disabled copy_text pay request_contact request_location';
const KNOWN = new Map(
  Object.entries({
    reply_markup: names(
      `inline_keyboard keyboard is_persistent resize_keyboard one_time_keyboard input_field_placeholder selective
     remove_keyboard force_reply ${BUTTON}`,
    ),
    reply_parameters: names('message_id chat_id allow_sending_without_reply'),
    link_preview_options: names('is_disabled url prefer_small_media prefer_large_media show_above_text'),
    prices: names('label amount'),
    commands: names('command description'),
    scope: names('type chat_id user_id'),
    menu_button: names('type'),
    reaction: names('type emoji'),
    entities: names('type offset length url language user'),
    caption_entities: names('type offset length url language user'),
  }),
);

function names(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** The unknown names anywhere inside one parameter, each once. */
export function unknownFields(params: Params, parameter: string): string[] {
  const known = KNOWN.get(parameter);
  if (known === undefined) return [];
  const found = new Set<string>();
  const walk = (inner: unknown): void => {
    if (Array.isArray(inner)) inner.forEach(walk);
    else if (isObject(inner)) {
      for (const [name, field] of Object.entries(inner)) {
        if (!known.includes(name)) found.add(name);
        if (name !== 'user') walk(field);
      }
    }
  };
  const sent = jsonParam(params, parameter);
  if (typeof sent === 'object') walk(sent.value);
  return [...found];
}
