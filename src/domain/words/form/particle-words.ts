import type { Phrases } from '../phrases.ts';

/** Little words and sighs that say nothing, in front of an answer or behind it. */
export const particlesAround: Phrases = {
  kk: 'ал · міне · сонда · енді · иә · ия · ой · ойбай',
  ru: 'ну · вот · так · это · значит · короче · типа · как бы · ох · эх · упс · блин · тьфу · э · ээ · эм · м · мм · ммм',
  en: 'well · so · er · erm · uh · um · it is · its · just · oh · oops · ouch',
};

/** Those that stand only behind one. */
export const particlesBehind: Phrases = {
  kk: 'ғой · қой · ше · деген · дейтін · деп аталады · болады · болатын · болды ғой',
  ru: 'же · ведь · называется',
  en: 'then · of course · obviously · it is called · is called',
};
