/**
 * Pasted HTML without what no schema sees: the marks that Word writes before list items, and line breaks inside a paragraph,
 * which begin a new one. Everything else – fonts, colours, scripts, links – falls away because no body has a place for it.
 */
export function cleaned(html: string): string {
  return html
    .replace(/<!--\[if !supportLists\]-->[^]*?<!--\[endif\]-->/g, '')
    .replace(/<!\[if !supportLists\]>[^]*?<!\[endif\]>/g, '')
    .replace(/<(script|style|xml|head|title|object|iframe|noscript)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s(?:style|class|lang|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/<br\b[^>]*>/gi, '</p><p>')
}

/** Plain text that is pasted: a paragraph for each line, without the spaces that stand for an indent. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map(line => line.replace(/^[\s　]+|[\s　]+$/g, '')).filter(line => line !== '')
}
