/** What is said in place of a purpose, or in place of the one before: README.md explains the signs. */
import type { Phrases } from '../phrases.ts';

/** Nothing of what it is for. All that is said, by look; several words in Latin letters by sound. */
export const purposeUntold: Phrases = {
  kk: `
    [маған|бізге] (тез|шұғыл|жылдам|тезірек) [арада] [керек] [еді|болып тұр|болды] · (кейін|қосымша|кейінірек) айтам[ын]
    [маған|өзіме|бізге] (керек|қажет) [болған соң|болғасын|болды|болып тұр|боп тұр|екен|еді|ғой|болған соң ғой] · керек болған соң [алам|алып жатырмын]
    (өзім|өзіміз) білетін (шаруа|іс|жұмыс|нәрсе)* [ғой] · өз (шаруам|жұмысым|ісім) · үйге [керек|қажет|алып қоям|алып қояйын] · үйде (жатсын|тұрсын) [деп] · жай [ғана|әншейін] · жай керек · әншейін · солай [керек] · бір (жерге|нәрсеге|шаруаға) керек
    сұрама[ңыз|ңызшы|шы|ңыздаршы] · қалай болса солай · [солар|олар] сұрап (жатыр|тұр) [ғой] · [солар|олар] (сұрайды|сұрады) [ғой]
    [рақмет|рахмет] [айналайын] [ол жағын|оны|мұны|бұл жағын] [сізге] айтпай[-][ ]ақ қояйын[шы] · (оны|ол жағын|бұл жағын) айтпа(ймын|сам|й тұрайын)* [бола ма|болмай ма]
    (сізге|сіздерге) (не|бәрібір емес пе) · неменеге керек · айырмасы не
  `,
  ru: `
    [мне] [очень] (срочно|быстро|побыстрее|поскорее|скорее) [надо|нужно|пожалуйста] · (просили|сказали|попросили) [сделать] (срочно|быстро|побыстрее) · (потом|позже|сам[а]|лично) (скажу|напишу|уточню) · (скажу|расскажу|объясню) (оператору|лично|при встрече|потом) [лично|оператору]
    [это] (не|уже не) (для|на|по) + [и все]
    (мне|нам) [просто] (надо|нужно|нужна) [и вс(ё|е)|просто|вот и вс(ё|е)] · просто так · [просто] (надо|нужно) [и вс(ё|е)] · потому что (надо|нужно) · так надо · значит (надо|нужно) · раз (прошу|беру), [значит] (надо|нужно)
    [а] [вам] какая [вам] разница · какое [вам|ваше] дело · (мои|свои|личные) дела · моё дело · по делу · куда-то надо · лишь бы была · [для|чтобы] дома [была|надо|нужно|лежала] · домой [надо|нужно] · пусть (лежит|будет) [дома] · [это] секрет [фирмы] · не спрашивайте · [они] (требуют|просят|попросили|потребовали) [и вс(ё|е)] · вам[-]то (что|зачем)
  `,
  en: `
    [i] [need] [it] (asap|urgent|urgently|quickly|fast|quick) [please] · as soon as possible [please] · [i'll|i will|will] (tell|say|write) [you|it] later
    [i] [just] need it · because [i] (need|have to) [it] · just because · [it's] not (for|a|an) [a|an] + · [it's] (my|my own|personal) (business|matter) · no reason · for (stuff|things|something) · i need [it] for (something|things) · what's it to you · why do you care · they (want|need|asked for|require) it · don't ask · for whatever · [for] [at] home · [just] to have it [at home]
  `,
};

/** Who is asked for it does not know. Parts. */
export const purposeUnknown: Phrases = {
  kk: 'өзі(м|міз) де білме · білмейм · білмедім · (не үшін|неге|қайда) керегін білме · анығын айтпа · түсіндірме(ді|ген)',
  ru: 'сам(и|а|) [же|ещё] не зна(ю|ем) · не зна(ю|ем) · не в курсе · не объяснил · не сказали (зачем|для чего|куда)',
  en: "don't know · do not know · not sure · no idea · didn't (say|explain) (why|what)",
};

/** One of the buttons is thought of, after all; its name stands beside. Whole words. */
export const purposeAfterAll: Phrases = {
  kk: 'екен · бекер · шатас* · қателес* · ой · болып шықты · боп шықты · керек [боп|болып] (тұр|шықты)',
  ru: 'получается · оказывается · выходит · точнее · вернее · это ж · это же · всё-таки · скорее · передумал[а]',
  en: 'actually · wait · i mean · i meant · rather · after all · turns out',
};
/** What it is not, and then what it is: «не визу, а внж». */
export const notThisPurpose: Phrases = { kk: '', ru: 'не · уже не · нет', en: 'not · no' };

/** Where to somebody goes, and nothing of what for: a country or “abroad” stands beside. Whole words. */
export const goesAway: Phrases = {
  kk: '(кете|көше|бара|ұша|шыға|шығып|кетіп|көшіп|барып)(м|мын|мыз|йын|йық|тын) · (кету|көшу|бару|шығу)* · (кетіп|көшіп|барып|шығып) (бара )* · кетейін · кетпек* · көшпек* · бармақ*',
  ru: 'еду · едем · ехать · поеду · поедем · лечу · летим · лететь · улета* · уезжа* · уехать · выезжа* · выезд · переезжа* · переезд* · собира(юсь|емся) · отправля(юсь|емся)',
  en: 'go · going · moving · move · travel* · leaving · relocat* · fly* · trip',
};

/** In place of a notary's name, where they sit. Whole words. */
export const notaryPlace: Phrases = {
  kk: 'жанында[ғы] · қасында[ғы] · базар* · отыратын · отырған · ауылдағы · қаладағы · орталықтағы · жақтағы',
  ru: 'возле · рядом · напротив · на углу · базар* · рынк* · около · который · которая · сидит',
  en: 'near · next to · opposite · market · bazaar · corner · the one',
};
