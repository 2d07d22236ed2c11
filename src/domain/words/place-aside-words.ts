/** What people say in place of an answer, where the form asks for a place or a country: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** Any service centre will do, or the nearest. */
export const anyBranch: Phrases = {
  kk: `
    тұратын жерім · кез келген · бәрібір · жақын · қасым
    (zh|j)a(k|q)yn
  `,
  ru: `
    ^[в|на] [мне] (любо(й|м|е)|где угодно|всё равно|без разницы|не[ ]важно)
    ближ(е|ай|н)
    рядом · недалеко · по прописке · по месту жительства
    (возле|около) (дома|меня|работы)
    ^(там|туда)[,] где [я] (живу|работаю|учусь|прописан)
    ^где [я] живу
  `,
  en: `
    where i live
    _(near|nearest|nearby|close|closest|any|anywhere)_
    doesn't matter
  `,
};

/** What the service centre stands by, or its street. Whole words. */
export const landmark: Phrases = {
  kk: `
    (базар|вокзал|автовокзал|мешіт|мектеп|аурухана|сауда орталы|саябақ|көпір|аялдама|дүкен|әкімдік)*
    +[ның|нің|дың|дің|тың|тің] (қас|жан|түб|маң|арт|алд)(ы|ын|ында|ындағы)* · көше(сі|сінде|сіндегі)* · даңғыл*
    (жағалау|бұрыш|көрші|қиылыс)* · жаяу
  `,
  ru: `
    (возле|около|рядом с[о]|напротив|позади|недалеко от) +
    (базар|рынок|рынк|вокзал|автовокзал|барахолк|мечет|школ|больниц|тц|трц|торгов|молл|мост|парк|остановк|магазин|акимат)*
    на [улице] +(а|ова|ева|ина|ой|ого|и|ы) · (улиц|ул|проспект|пр|угол|угл|перекр|перекрёст)[*] · пешком
    тот[,] что (на|в|у|за|возле) · на (толе|абая|райымбека|достык)*
  `,
  en: '(near|next to|by|beside|behind|opposite|across) [the] + · (bazaar|market|station|mosque|mall|school|hospital|bridge|park) · + (street|avenue|ave|st|road)_ · crossing · crossroads · intersection · corner of · walking distance',
};

/** It is to come by post or a courier. Whole words. */
export const byPost: Phrases = {
  kk: '(пошта|почта)* · жеткіз+ · үйге (әкел|жеткіз)*',
  ru: 'почт(ой|а|у|е|ы) · доставк+ · доставит+ · курьер* · на дом · домой',
  en: 'by (post|mail|courier) · deliver* · courier · mail it',
};

/** Somebody else collects it. */
export const collectedByOther: Phrases = {
  kk: `
    шетелде · ешкім · бара алма · ала алма
    (анам|әкем|күйеуім|әйелім|ағам|әпкем|інім|қарындасым|сіңлім|балам|ұлым|қызым|досым|туысым) [барып] ал(са|ады|ып)
  `,
  ru: `
    некому · не смогу · не могу · за границей · за рубежом · заграницей
    не в (казахстан|рк)
    ^я [сейчас] в (москв|росси|герман|коре|турци|сша|америк|дубай|китай|польш|лондон)
    заберёт !(бот)+++
    (сестра|брат|мама|муж|жена|папа|отец|мать|сын|дочь|друг*) [пусть|сможет|может] забер+
  `,
  en: `
    abroad · nobody · not in kazakhstan
    (mother|father|husband|wife|brother|sister|friend|son|daughter|mom|dad) (can|will|to|could) (collect|pick|get|take)
    can't (come|collect|pick)
    cannot (come|collect)
  `,
};

/** A kind of place and no name of one, perhaps with a number behind. All that is said. */
export const kindOfPlace: Phrases = {
  kk: `
    (перзентхана*|аурухана*|ауыл[да|дан|дық|дікі]|қала[да]) [[№][ ]#|№]
    [мен] (ауылда|қалада|үйде|перзентханада|ауруханада|ауданда|облыста) (ту|дүниеге)+ [келген*|келдім]
  `,
  ru: `
    [я] [родил+] [в|у] (роддом*|больниц*) [[номер|№][ ]#|номер|№]
    [я] [родил+] [в|у] (аул[а|е|у|да|дан]|село|селе|деревн*|посёлк*|посёлок|город|городе|район[е]|област[н]*) [[номер|№][ ]#|номер|№]
  `,
  en: '[in] [a|the] (hospital|village|town|city) [[no|number|№][ ]#|no|number|№]',
};

export const towards: Phrases = { kk: '', ru: 'в · во · по · для', en: 'to · for · in · the' };

/** Several countries, or a part of the world. */
export const severalCountries: Phrases = {
  kk: 'бірнеше ел* · екі ел[ге] · тмд · еуропа* · азия*',
  ru: `
    шенген* · евросоюз* · ес · снг · евразэс · еаэс · ази(я|ю|и)
    [куда[-][ ](то|нибудь)] [в] европ*
    (несколько|много|разные|разных|две|три) стран*
    страны +
  `,
  en: `
    europe* · eu · european union · schengen [+] · asia · cis
    (several|many|some|different|two) countries
    somewhere in europe
  `,
};
