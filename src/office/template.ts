import { ledger } from '#model/ledger.ts'
import { report } from './report.ts'

/**
 * 报告模板: how a union's own papers are built up. It begins as a copy of one that comes with the product, and is changed as one likes;
 * the office's own words hold slots of figures: 受理劳动争议{dispute.received}, or by the figure's name, {受理劳动争议}.
 */
export const template = ledger({
  id: 'template', label: '报告模板', unit: '个', title: ['name'], keys: [['name']],
  fields: {
    name: { kind: 'text', label: '模板名称', required: true, aka: ['名称', '模板'] },
    kind: { kind: 'choice', label: '种类', required: true, usual: 'summary', aka: ['报告种类', '文种'], of: report.fields.kind.of },
    title: { kind: 'text', names: 'slots', label: '报告标题', required: true, aka: ['标题'], help: '{union}是工会名称，{period}是期间，例如{union}{period}工作总结' },
    copied: { kind: 'text', label: '照哪个模板改的', aka: ['原模板'] },
  },
  parts: {
    sections: {
      label: '段落',
      fields: {
        heading: { kind: 'text', label: '小标题', help: '空着的是没有小标题的一段，如开头' },
        themes: {
          kind: 'choices', label: '写哪些内容', aka: ['内容'],
          of: {
            state: '基本情况', organizing: '组织建设', rights: '维权', consultation: '协商民主', safety: '安全生产', skills: '培训竞赛', culture: '文体活动', aid: '帮扶服务', funds: '经费',
            publicity: '宣传', weakness: '存在不足', next: '下一步打算', record: '所写的那件事',
          },
        },
        only: { kind: 'text', label: '只写哪些台账', help: '台账名称用顿号隔开；空着就都写' },
        until: { kind: 'choice', label: '写到什么时候', of: { half: '写到上半年' } },
        moves: { kind: 'flag', label: '可以前后挪', help: '几段都可以挪的，哪段这一期做得多就放前面' },
        opening: { kind: 'long', label: '开头的话', help: '有自有段落的，用自有段落' },
        text: { kind: 'long', label: '自己的话', help: '可以带数字，例如受理劳动争议{受理劳动争议}；没有数的句子不写' },
        prompt: { kind: 'text', label: '提示', help: '这里要起草人自己写什么' },
      },
    },
  },
  rules: [
    { ok: r => wrongSlot(r.title) === null, say: '标题里有不认识的括号，只能用{union}（工会名称）和{period}（期间），写一件事的还可以用{=title}（名称）', at: 'title' },
    { ok: r => r.sections.length > 0, say: '模板还没有写哪几段，请补', at: 'sections', strength: 'later' },
    { slots: 'sections', in: ['opening', 'text'], only: 'only', say: '第{row}段' },
  ],
})

/** A title as one reads it in a list: 〔工会〕〔期间〕工作总结. */
export function titleInWords(title: string): string {
  return title.replaceAll('{union}', '〔工会〕').replaceAll('{period}', '〔期间〕').replaceAll('{=title}', '〔名称〕').replace(/\{=\w+\}/g, '〔那件事的内容〕')
}

/** What stands in a title for something else: the union, the period, or a field of the record told of. */
function wrongSlot(title: string | null): string | null {
  return /\{(?!union\}|period\}|=\w+\})[^}]*\}?/.exec(title ?? '')?.[0] ?? null
}
