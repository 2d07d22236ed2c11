import { isStart } from '../../domain/form/presets.ts';
import { type GuidePageId, isGuidePage } from '../../domain/guide/guide.ts';

/** What the buttons of the guide and of the adviser on countries say; see `callback-data.ts`. */
export type GuideCallback =
  | { readonly type: 'guide'; readonly page: GuidePageId }
  /** Begins a request with what is clear already. */
  | { readonly type: 'begin'; readonly start: string }
  /** What this country wants; without one it is asked for. */
  | { readonly type: 'country'; readonly country: string | undefined }
  /** A step of legalisation. */
  | { readonly type: 'tick'; readonly country: string; readonly step: number; readonly inForm: boolean };

export const guideCallbackData = {
  guide: (page: GuidePageId) => `g:${page}`,
  begin: (start: string) => `S:${start}`,
  country: (country = '') => `C:${country}`,
  tick: (country: string, step: number, inForm: boolean) => `t:${country}:${step}${inForm ? ':f' : ''}`,
};

export function parseGuideCallback([kind, first = '', second = '', third]: readonly string[]):
  | GuideCallback
  | undefined {
  const isCountry = /^[A-Z]{2}$/.test(first);
  switch (kind) {
    case 'g':
      return isGuidePage(first) ? { type: 'guide', page: first } : undefined;
    case 'S':
      return isStart(first) ? { type: 'begin', start: first } : undefined;
    case 'C':
      if (first === '') return { type: 'country', country: undefined };
      return isCountry ? { type: 'country', country: first } : undefined;
    case 't':
      return isCountry && /^\d$/.test(second)
        ? { type: 'tick', country: first, step: Number(second), inForm: third === 'f' }
        : undefined;
    default:
      return undefined;
  }
}
