import type { Words } from '#model/register.ts'

/** Word lists of the field, as data: what reading needs beyond the labels of the ledgers. */
export const words: Words = {
  terms: {
    团体合同: '集体合同', 劳动争议调节: '劳动争议调解', 职工会: '工会', 函接: '衔接',
  },
  senses: {
    migrants: ['外来务工人员', '外来务工', '外来职工', '外来员工', '外省籍职工', '农民工', '新居民'],
    women: ['女职工', '女会员', '女性', '女工', '妇女', '女'],
    member: ['会员'],
  },
}
