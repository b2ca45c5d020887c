// Style rules that a first visit does without. A page may style by its own sheets only, so they go into one of them.

/** Adds a rule that can be changed later. */
export function addRule(text: string): CSSStyleRule {
  const sheet = document.styleSheets[0];
  return sheet.cssRules[sheet.insertRule(text, sheet.cssRules.length)] as CSSStyleRule;
}
