import { ledger } from '#model/ledger.ts'
import { atMost } from '#model/rules.ts'

/** 经费上缴: what is to be handed up to the superior for a time, until when, and what was. */
export const remittance = ledger({
  id: 'remittance', label: '经费上缴', unit: '笔', day: 'due',
  title: ['period', 'superior'],
  keys: [['period', 'superior']],
  fields: {
    due: { kind: 'date', label: '上缴期限', required: true, aka: ['期限', '应缴日期', '日期'] },
    period: { kind: 'date', span: true, label: '所属期', required: 'later', aka: ['所属期间', '属期', '期间'] },
    superior: { kind: 'text', label: '上缴单位', aka: ['收款单位', '上级工会', '缴往'] },
    owed: { kind: 'money', label: '应上缴金额', required: 'later', aka: ['应上缴', '应缴金额', '应缴'] },
    handed: { kind: 'money', label: '已上缴金额', aka: ['已上缴', '上缴金额', '实缴'] },
    handedOn: { kind: 'date', label: '上缴日期', aka: ['缴款日期'] },
    voucher: { kind: 'text', label: '凭证号', aka: ['票据号'] },
  },
  clocks: { handUp: { label: '经费上缴', rule: 'due.set', starts: ['due'], stops: 'handedOn' } },
  rules: [
    atMost('handed', 'owed', '已上缴多于应上缴，请确认', 'warn'),
    { ok: r => !r.handed || r.handedOn !== null, say: '已经上缴的，请补上缴日期；记不清可填“不详”', at: 'handedOn', strength: 'later' },
  ],
  indicators: {
    owed: { label: '应上缴工会经费', unit: '元', aka: ['应上缴经费', '应缴上级工会经费'], flow: 'due', sum: 'owed' },
    handed: { label: '上缴工会经费', unit: '元', aka: ['上缴经费', '经费上缴', '上缴县总', '上缴市总', '上缴上级工会', '上缴县总经费', '上缴市总经费', '向上级上缴工会经费', '解缴工会经费', '上交工会经费', '上交上级工会'], flow: 'handedOn', sum: 'handed' },
    rate: { label: '经费上缴率', unit: '%', aka: ['工会经费上缴率', '上缴率'], cohort: 'due', where: { owed: { known: true } }, sum: 'owed', done: { by: 'handedOn', sum: 'handed' } },
    late: { label: '未上缴经费', unit: '笔', aka: ['到期未上缴经费', '尚未上缴的经费'], stock: 'due', until: 'handedOn' },
  },
})
