import { oneMore } from '../../domain/form/start/presets.ts';
import type { Request } from '../../domain/request/request.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import type { Button } from '../outgoing.ts';

/** The next one of a family begins with all of this request but the person. */
export function oneMoreButton({ id }: Pick<Request, 'id'>, t: Translate): Button {
  return { text: t.plain('button-one-more'), data: callbackData.begin(oneMore(id)) };
}
