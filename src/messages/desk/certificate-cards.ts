import type { CertificateDoubt } from '../../domain/desk/certificate-check.ts';
import { maskIin } from '../../domain/person/masks.ts';
import type { Request } from '../../domain/request/request.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, lines, type View } from '../outgoing.ts';

/** A PDF that names no request: the operator's own ones, by reference and the end of the IIN. */
export function whichCard(file: number, requests: readonly Request[], t: Translate): View {
  return {
    html: t('desk-which'),
    buttons: requests.map(({ id, reference, application }) => [
      {
        text: application.iin ? `${reference} · ${maskIin(application.iin).slice(-6)}` : reference,
        data: callbackData['file-for'](file, id),
      },
    ]),
  };
}

/** What is odd about a certificate, and whether it is to go all the same. */
export function doubtCard(
  { id, reference }: Pick<Request, 'id' | 'reference'>,
  { file, doubts }: { readonly file: number; readonly doubts: readonly CertificateDoubt[] },
  t: Translate,
): View {
  return {
    html: blocks(
      t('desk-doubt', { reference }),
      lines(...doubts.map((doubt) => t(keyOf('certificate-doubt', doubt)))),
    ),
    buttons: [
      [
        {
          text: t.plain('button-doubt-no'),
          data: callbackData.doubt(id, file, false),
          style: 'primary',
        },
      ],
      [{ text: t.plain('button-doubt-yes'), data: callbackData.doubt(id, file, true), style: 'danger' }],
    ],
  };
}
