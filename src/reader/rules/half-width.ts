import type { Rule } from '../finding.ts'

/** English stops between Chinese words, told once: whoever typed one typed many. */
export const halfWidth: Rule = {
  name: 'half-width',
  title: '中文里用了英文标点',
  group: '体例',
  advice: '中文句子里用了英文的逗号、句号、分号；请改成中文标点，全文只提一次。',
  example: { wrong: '健全组织,夯实基础。', right: '健全组织，夯实基础。' },
  find: ({ text }) => {
    const [first, ...others] = Array.from(text.matchAll(ENGLISH), ({ index }) => ({ start: index, end: index + 1 }))
    if (!first) return []
    const [mark, chinese] = [text[first.start]!, CHINESE[text[first.start]!]!]
    const many = others.length > 0 ? `，全文共${others.length + 1}处` : ''
    return [{
      ...first, sure: 'suspect', say: `这里用了英文标点“${mark}”${many}，请改成中文标点。`, evidence: others, ...(others.length === 0 && { instead: { ...first, text: chinese } }),
    }]
  },
}

const CHINESE: Readonly<Record<string, string>> = { ',': '，', ';': '；', '.': '。', '!': '！', '?': '？' }

/** A point stands within foreign names too, so that it needs a space or the end of the line behind it. */
const ENGLISH = /(?<=[\u4e00-\u9fff”》）])(?:[,;!?](?=\s*[\u4e00-\u9fff“《（])|\.(?=[ 　]+[\u4e00-\u9fff“《]|[ 　]*(?:\n|$)))/g
