/** A sentence ends where a stop is followed by a space and the beginning of another one: "U.S. law" goes on. */
const sentenceEnd = /(?<=[.?!]["”»’)]?)\s+(?=["“«(¿¡]?[\p{Lu}\p{N}])/u;

/** "It depends on the opioid." says nothing alone. */
const shortest = 40;

const question = /\?["”»’)]?$/;
/** A sentence that takes something back from the one before it. */
const limiting = /^(?:but|do not|don.t|except|never|not|only|unless|pero|no|nunca|salvo|solo)\b/i;

/**
 * As many whole sentences from the beginning of a text as fit, and in any case as many as say something. A question
 * is not left without what follows it, nor a sentence without the "but" that follows it: half of "Hard to wake? Call
 * 911." or of "Skip it. Never take two." can do harm.
 * @param most characters
 */
export function firstSentences(text: string, most: number): string {
  const [first = '', ...others] = text.split(sentenceEnd);
  let lead = first;
  for (const next of others) {
    const belongs = lead.length < shortest || question.test(lead) || limiting.test(next);
    if (!belongs && lead.length + 1 + next.length > most) break;
    lead += ` ${next}`;
  }
  return lead;
}
