import type { LawField } from './version.ts'

/** Dues, the two per cent, and what may be spent on a member. */
export const funds: LawField = {
  label: '经费',
  topics: {
    'dues.rate': {
      label: '会费', of: '月工资', rate: true,
      versions: [{ from: '1978-11-13', share: [1, 200], article: '工发〔1978〕101号第一条', grade: 'R', remark: '工资尾数不足十元的部分不计；奖金、津贴等不计' }],
    },
    'funds.rate': { label: '工会经费', of: '每月全部职工工资总额', rate: true, versions: [{ from: '1992-04-03', share: [2, 100], article: '工会法第四十三条', grade: 'S' }] },
    'funds.kept': {
      label: '基层工会留成', of: '工会经费', rate: true,
      versions: [
        { from: '2013-01-01', share: [60, 100], article: '各省工会经费收缴办法', grade: 'X', remark: '各省办法没有逐个读到' },
        { place: '3702', from: '2013-01-01', share: [60, 100], article: '青岛市2013年经费收缴规定', grade: 'R' },
      ],
    },
    'funds.upward': {
      label: '上缴部分', of: '计提经费的工资总额', rate: true,
      versions: [
        { from: '2013-01-01', share: [8, 1000], article: '各省工会经费收缴办法', grade: 'X', remark: '各省办法没有逐个读到' },
        { place: '330603', from: '2015-01-01', share: [8, 1000], article: '柯桥区2015年经费收缴通知', grade: 'R', remark: '每年7月一次收缴' },
      ],
    },
    'funds.preparation': {
      label: '未建会单位缴纳筹备金', of: '企业开办', versions: [{ place: '50', from: '2011-11-29', length: { years: 1 }, article: '重庆市工会条例', grade: 'S', remark: '按工资总额2%，建会后按规定返还' }],
    },
    'funds.payday': { label: '每月拨缴日', unit: '日', versions: [{ place: '31', from: '2000-01-01', number: 15, article: '上海市工会条例', grade: 'S', remark: '按上月工资总额' }] },
    'cap.festivals': {
      label: '会员逢年过节慰问', of: '每人每年',
      versions: [{ place: '34', from: '2025-01-01', money: 2200_00, article: '皖工发〔2025〕18号', grade: 'X', remark: '不得发现金和购物卡；没有读到文件原文' }],
    },
    'cap.birthday': { label: '会员生日慰问', of: '每人每年', versions: [{ place: '34', from: '2025-01-01', money: 500_00, article: '皖工发〔2025〕18号', grade: 'X', remark: '没有读到文件原文' }] },
    'cap.events': {
      label: '会员婚育、住院、去世、退休慰问', of: '每次',
      versions: [{ place: '34', from: '2025-01-01', money: 2000_00, article: '皖工发〔2025〕18号', grade: 'X', remark: '同一疾病一年一次；没有读到文件原文' }],
    },
    'cap.hardship': { label: '会员一次性困难补助', of: '每人', versions: [{ place: '34', from: '2025-01-01', money: 2000_00, article: '皖工发〔2025〕18号', grade: 'X', remark: '要有档案；没有读到文件原文' }] },
  },
}
