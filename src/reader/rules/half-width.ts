import type { Rule } from '../finding.ts'
import { spanAt } from '../sentences.ts'

/** English stops between Chinese words. One finding a paragraph: whoever typed one typed many. */
export const halfWidth: Rule = {
  name: 'half-width',
  title: '中文里用了英文标点',
  group: '体例',
  advice: '中文句子里用了英文的逗号、句号、分号；请改成中文标点，一段只提一次。',
  example: { wrong: '健全组织,夯实基础。', right: '健全组织，夯实基础。' },
  find: ({ text, sentences }) => {
    const places = Array.from(text.matchAll(ENGLISH), ({ index }) => ({ start: index, end: index + 1 }))
    const groups = Map.groupBy(places, ({ start }) => sentences[spanAt(sentences, start)]?.paragraph)
    return [...groups.values()].map(([first, ...others]) => ({
      ...first!, sure: 'suspect', say: `这里用了英文标点“${text[first!.start]}”${others.length > 0 ? `，这一段共${others.length + 1}处` : ''}，请改成“${CHINESE[text[first!.start]!]}”。`,
      evidence: others, ...(others.length === 0 && { instead: { ...first!, text: CHINESE[text[first!.start]!]! } }),
    }))
  },
}

const CHINESE: Readonly<Record<string, string>> = { ',': '，', ';': '；', '.': '。', '!': '！', '?': '？' }

/** A point stands within foreign names too, so that it needs a space or the end of the line behind it. */
const ENGLISH = /(?<=[\u4e00-\u9fff”》）])(?:[,;!?](?=\s*[\u4e00-\u9fff“《（])|\.(?=[ 　]+[\u4e00-\u9fff“《]|[ 　]*(?:\n|$)))/g
