// Finds markup that came from a payload. Runs in the browser, on a page or on what its parser makes of
// answers, so it is whole in itself.

export interface Parsed {
  faults: string[];
  /** All that a reader could see of it as text. */
  text: string;
}

export interface Source {
  source: string;
  type: DOMParserSupportedType;
}

/** Of each answer; null stands for the page that is open. */
export function injectedIn(answers: (Source | null)[]): Parsed[] {
  const scheme = /^\W*(javascript|vbscript|data):/i;
  const foreign =
    /planted|<|^(iframe|object|embed|base|style|math|mtext|marquee|foreignobject|parsererror)$/;
  return answers.map((answer) => {
    const page =
      answer === null ? document : new DOMParser().parseFromString(answer.source, answer.type);
    const faults = [...page.querySelectorAll('*')].flatMap((element) => {
      const tag = element.tagName.toLowerCase();
      const attributes = [...element.attributes].filter(
        ({ name, value }) =>
          /^on|^style$|^srcdoc$|^http-equiv$|planted/i.test(name) ||
          (/^(.*:)?(href|src|action|formaction|data)$/.test(name) &&
            scheme.test(value.replaceAll(/\s/g, ''))) ||
          (/^(src|action)$/.test(name) && value.includes('planted')),
      );
      const isScript = tag === 'script' && !element.hasAttribute('src');
      return foreign.test(tag) || isScript || attributes.length > 0
        ? [element.outerHTML.slice(0, 300)]
        : [];
    });
    return { faults, text: page.documentElement.textContent };
  });
}
