/** A longer text is a story, and is not asked about again and again. */
const longestKept = 300;
/** More than one message and its words are asked about in a turn, and few enough for nobody's memory. */
const mostKept = 128;

/**
 * Remembers what was made of the latest texts: dozens of readers look at one message, and most begin by spelling it in the same
 * way. `make` depends on nothing but the text, and nobody changes what it made. What is kept is pushed out by the next texts.
 */
export function lately<Made>(make: (text: string) => Made): (text: string) => Made {
  let young = new Map<string, Made>();
  let old = new Map<string, Made>();
  return (text) => {
    const kept = young.get(text);
    if (kept !== undefined) return kept;
    if (text.length > longestKept) return make(text);
    // Nothing is told apart from a result that is undefined: it is made again.
    const made = old.get(text) ?? make(text);
    if (young.size >= mostKept) {
      old = young;
      young = new Map();
    }
    young.set(text, made);
    return made;
  };
}
