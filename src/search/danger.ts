import type { Locale } from '../settings.ts';
import { fold } from './fold.ts';

/** What a query shows of danger to a life. */
export type Danger = 'overdose' | 'child' | 'suicide';

/** A danger, and whether someone seems to ask for someone in danger now (large) or about the subject (small). */
export interface DangerSigns {
  danger: Danger;
  size: 'large' | 'small';
}

/** Folded phrases that show each danger; a space at an end means that the word ends there. */
const signs: Record<Locale, Record<Danger, RegExp>> = {
  en: {
    overdose:
      /\b(od|ods|oded|oding|od d|od ing|overdos\w*|over dos\w*|overdoz\w*|overose\w*|(not|isnt|isn t|aint|no|stopped|stop|hardly|barely|cant|cannot|slow|shallow|trouble) breath\w*|breathing (slow\w*|funny|weird|stopped|shallow)|(wont|will not|cant|cannot|doesnt|does not|isnt|not|unable to|hard to) (wake|waking|respond\w*)\b( (him|her|them|up|my \w+))?|unresponsive|unconscious|passed out|turn\w* (blue|gray|grey|purple)|(blue|gray|grey|purple) (lips|nails|fingers|face|skin)|lips (are |r |turn\w* )?(blue|gray|grey|purple)|gurgl\w*|snoring (on|after|funny|weird)|death rattle|nodd\w* (out|off) (hard|bad|too)|too much (fent\w*|heroin|dope|oxy\w*|methadone|opioid\w*|percs?|pills)|took too (much|many))\b/,
    child:
      /\b((baby|babies|toddler|child|children|kid|kids|son|daughter|grandson|granddaughter|grandbaby|nephew|niece|infant|\d+ (year|yr|month) old|newborn)\b.{0,40}\b(ate|eaten|swallow\w*|took|got into|found|licked|drank|chewed|poison\w*|put in (his|her|their) mouth)|(ate|eaten|swallow\w*|got into|poison\w*)\b.{0,40}\b(baby|toddler|child|kid|son|daughter|infant|\d+ (year|yr|month) old)|poison\w* (child|kid|baby)|(baby|toddler|child|kid)\b.{0,20}\b(suboxone|methadone|fentanyl|patch|pill|pills|opioid))\b/,
    suicide:
      /\b(suicid\w*|kill (my|him|her|them) ?self|kill(ing)? myself|wish i (was|were) dead|no point (in )?living|tired of living|(just )?want it (all )?to be over|end (my|it) (life|all)|want(s|ed)? to die|dont want to (live|be here|be alive|wake up)|do not want to (live|be alive|wake up)|better off dead|no reason to live|hurt(ing)? myself|self harm|cant go on|hang myself)\b/,
  },
  es: {
    overdose:
      /\b(sobredo[sc]i\w*|sobre dosis|se doblo|convulsion(a|ando)|no (respira\w*|despierta\w*|responde\w*|reacciona\w*|puede respirar)|respira (lento|mal|despacio|raro|poco)|(dejo|para|paro) de respirar|labios? (azul\w*|morad\w*|gris\w*)|(azul|morad[oa]|gris) (los labios|la cara|las unas)|(se|esta) (puso|pone|poniendo) (azul|morad\w*)|inconsciente|desmay\w*|se desmayo|ronca (raro|fuerte)|(tomo|consumio|se metio|me pase|se paso|tome) (demasiad\w*|mucho|mucha|de mas)|pasado de (droga|dosis)|od)\b/,
    child:
      /\b((bebe|nino|nina|nene|nena|hijo|hija|hijito|hijita|nieto|nieta|sobrino|sobrina|ninos|chiquito|recien nacido)\b.{0,40}\b(trago|comio|tomo|agarro|encontro|chupo|mordio|se metio|envenen\w*|intoxic\w*)|(trago|comio|tomo|envenen\w*|intoxic\w*)\b.{0,40}\b(bebe|nino|nina|hijo|hija|mi peque\w*))\b/,
    suicide:
      /\b(suicid\w*|matarme|(me|se) (quier[oe]|voy a|va a) matar|quiere matarse|me mato|colgarme|mejor me muero|(no tengo|sin) ganas de vivir|me quiero morir|quiero morir\w*|no quiero (vivir|seguir|despertar)|quitarme la vida|acabar con (mi vida|todo)|hacerme dano|mejor muert[oa]|ganas de morir|(quisiera|ojala) (estar|estuviera) muert[oa]|cansad[oa] de vivir|no (vale la pena|tiene sentido) vivir)\b/,
  },
};

/** Words of a person who learns, plans or grieves, not of one who stands beside somebody in danger. */
const learning: Record<Locale, RegExp> = {
  en: /\b(can (you|i|u|someone|people) (od|overdose)|prevent\w*|prevention|training|train|statistic\w*|stats|rate|rates|deaths? (in|per|by)|risk|risks|what is|definition|meaning|history|law|laws|good samaritan|awareness|day|signs of|after (an|the|my|his|her)|survivor|kit|kits|grief|class|course|certificat\w*|program|prevention line|hotline number|(lost|losing) (my|our)|passed away|funeral)\b/,
  es: /\b(se puede (tener|morir|hacer)|puede dar sobredosis|da sobredosis|prevenir|prevencion|capacitacion|curso|taller|estadistic\w*|riesgo|riesgos|que es|significado|ley|leyes|buen samaritano|despues de|senales de|duelo|dia|se (me|nos) murio|fallecio|funeral|perdi a)\b/,
};

/**
 * Looks for danger to a life in a query, in any language of the guide: people in fear type in either.
 * Suicide is always large: a person who types the word may mean themselves.
 * @returns null when there is none
 */
export function dangerIn(query: string): DangerSigns | null {
  // "od'd" would fold to "odd".
  const text = fold(query.replace(/\bod['’´`](?=d\b|ing\b|ed\b)/gi, 'od '));
  const all = Object.keys(signs) as Locale[];
  const found = (['suicide', 'child', 'overdose'] as const).find((danger) =>
    all.some((locale) => signs[locale][danger].test(text)),
  );
  if (found === undefined) return null;
  const learns = all.some((locale) => learning[locale].test(text));
  return { danger: found, size: learns && found !== 'suicide' ? 'small' : 'large' };
}
