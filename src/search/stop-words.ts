import type { Locale } from '../settings.ts';

/** Words that carry no subject: small words and the shapes of questions. Folded. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    (
      'a about after all also am an and any are as at be because been before being but by can cant could did do does doing dont for from get gets ' +
      'getting give go going good got had has have having he her him his how i if im in into is it its ive just know let like make me ' +
      'mean more most much my need needs no not now of off on one only or other our out please really right see she should so some someone ' +
      'something tell than that the their them then there these they thing things this those to too up us use used using very want wants was way we ' +
      'were what whats when where which while who whom why will with without would you your youre best help'
    ).split(' '),
  ),
  es: new Set(
    (
      'a al algo alguien ante antes aqui asi aun bien cada como con cual cuales cuando cuanto cuantos de debo decir deja del desde donde dos el ella ' +
      'ellos en entre era es esa ese eso esta estan estar estas este esto estoy fue ha hace hacer hago han hasta hay la las le les lo los ' +
      'mas me mi mis mucho muy nada necesito ni no nos o otra otro para pero por porque puede puedo que quien quiero saber se ser si sin sobre ' +
      'solo son soy su sus tambien tan te tener tengo tiene todo tu tus un una uno unos usar y ya yo ayuda mejor ' +
      'ago ase k pa q ta toy xq'
    ).split(' '),
  ),
};
