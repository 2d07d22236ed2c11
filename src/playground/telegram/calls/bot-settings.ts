import type { World } from '../world.ts';
import { type Refusal, refuse } from './refusal.ts';
import { flagParam, type Params, textParam } from './request-params.ts';

/**
 * setMySettings of Bot API 10.5, of which the two switches that change how people talk with the bot are served. What is
 * not given stays as it is.
 */
export function setMySettings({ switches }: World, params: Params): true | Refusal {
  const mode = textParam(params, 'callback_query_mode');
  if (mode !== '' && mode !== 'default' && mode !== 'auto' && mode !== 'inline') {
    return refuse(400, 'invalid callback query mode specified');
  }
  if (mode !== '') switches.callbackQueryMode = mode;
  if (textParam(params, 'has_topics_enabled') !== '') {
    switches.topics = flagParam(params, 'has_topics_enabled');
  }
  return true;
}
