import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Controller } from '../../domain/owner/data-controller.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, type View } from '../outgoing.ts';

/**
 * What blocking one's data means, and the button for it; or that they are blocked (`since`, ms), and how that ends.
 * declined: what the person wanted
 * just now has to wait · ended: they have just ended it.
 */
export function dataBlock(
  since: number | undefined,
  { name, contact }: Controller,
  why: 'declined' | 'ended' | undefined,
  t: Translate,
): View {
  const toContact = t('block-contact', { controller: name, contact });
  if (since === undefined && why === 'ended') return { html: t('block-ended') };
  if (since === undefined) {
    return {
      html: blocks(`<b>${t('block-question')}</b>`, t('block-stops'), t('block-goes-on'), toContact),
      buttons: [[{ text: t.plain('button-block-now'), data: callbackData.menu('block-now') }]],
    };
  }
  const date = formatDate(t.locale, almatyDate(new Date(since)));
  return {
    html:
      why === 'declined'
        ? blocks(`<b>${t('block-declined')}</b>`, t('block-ends'))
        : blocks(
            `<b>${t('block-on', { date })}</b>`,
            t('block-stops'),
            t('block-goes-on'),
            t('block-ends'),
            toContact,
          ),
    buttons: [
      [{ text: t.plain('button-unblock-now'), data: callbackData.menu('unblock-now'), style: 'primary' }],
      [{ text: t.plain('button-my-data'), data: callbackData.menu('mydata') }],
    ],
  };
}
