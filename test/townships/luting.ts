import type { Township } from './township.ts'

/** Report 4: a township of industry and asparagus; inspections, disputes by 人次, plans for the next year. */
export const luting: Township = {
  folder: 'luting', union: '芦汀乡总工会', period: '2025',
  stated: [
    { thing: '组建工会', says: '5家', figure: 'union.founded', value: 5 },
    { thing: '单独开设账户的基层工会', says: '13家', figure: 'union.accounts', value: 13 },
    { thing: '芦笋合作社工会', says: '一家', figure: 'union.founded:cooperative', value: 1 },
    { thing: '建家争创率', says: '90%以上', figure: 'cultivation.homeRate', value: 100 * 28 / 30 },
    { thing: '和谐企业培育', says: '1家', figure: 'cultivation.open:harmony', value: 1 },
    { thing: '五星级职工之家培育', says: '1家', figure: 'cultivation.homesToCome:five', value: 1 },
    { thing: '模范职工之家培育', says: '3家', figure: 'cultivation.homesToCome:model', value: 3 },
    { thing: '安康杯示范企业', says: '3家', figure: 'campaign.models', value: 3 },
    { thing: '配备文体设施的企业', says: '三家', figure: 'facility.equipped', value: 3 },
    { thing: '上墙制度', says: '五项', figure: 'regulation.displayed', value: 5 },
    { thing: '登山大赛参加', says: '25人', figure: 'activity.players', value: 25, record: '职工登山大赛' },
    { thing: '第四届象棋比赛参加', says: '36人', figure: 'activity.players', value: 36, record: '第四届“芦王杯”职工象棋比赛' },
    { thing: '象棋友谊赛参加', says: '35人', figure: 'activity.players', value: 35, record: '职工中国象棋友谊赛' },
    { thing: '包装技能大赛参加', says: '55人', figure: 'activity.entrants', value: 55 },
    { thing: '乡级以上培训', says: '1000余人', figure: 'activity.trainedAbove', value: 1036 },
    { thing: '企业举办培训', says: '600余人', figure: 'activity.trainedByFirms', value: 624 },
    { thing: '宣传资料', says: '5000份', figure: 'print.leaflets', value: 5000 },
    { thing: '宣传横幅', says: '36条', figure: 'print.banners', value: 36 },
    { thing: '挂图', says: '36幅', figure: 'print.posters', value: 36 },
    { thing: '黑板报', says: '10期', figure: 'print.boards', value: 10 },
    { thing: '安全检查', says: '356家次', figure: 'inspection.visits', value: 356 },
    { thing: '查出隐患', says: '200起', figure: 'inspection.hazards', value: 200 },
    { thing: '整改隐患', says: '200条', figure: 'inspection.fixed', value: 200 },
    { thing: '整改率', says: '100%', figure: 'inspection.fixRate', value: 100 },
    { thing: '调解劳资纠纷', says: '58件', figure: 'dispute.agreed', value: 58 },
    { thing: '纠纷涉及', says: '220人次', figure: 'dispute.times', value: 220 },
    { thing: '纠纷金额', says: '275万元', figure: 'dispute.sought', value: 275_000_000 },
    { thing: '纠纷涉及企业', says: '8家', figure: 'dispute.firms', value: 8 },
    { thing: '打算：工资协商和集体合同', says: '80%以上', words: ['document', '单独建会企业工资协商和集体合同制度'] },
    { thing: '打算：独立建会的界线', says: '25人以上', words: ['document', '二十五人以上企业单独建会'] },
  ],
  less: [
    {
      // It is 另计: nothing that it replaced comes back.
      does: 'a 汇总 of disputes is deleted', ledger: 'dispute', find: '年底一次报',
      from: {
        'dispute.received': [58, 50], 'dispute.received:pay': [50, 42], 'dispute.mediated': [58, 50],
        'dispute.mediated:pay': [50, 42], 'dispute.agreed': [58, 50], 'dispute.agreed:pay': [50, 42],
        'dispute.times': [220, 187], 'dispute.sought': [275_000_000, 253_550_000], 'dispute.sought:pay': [199_340_000, 177_890_000],
        'dispute.settled': [275_000_000, 253_550_000], 'dispute.settled:pay': [199_340_000, 177_890_000],
        'dispute.paid': [275_000_000, 253_550_000], 'dispute.paid:pay': [199_340_000, 177_890_000],
      },
    },
    {
      // The firms of the deleted case had others: how many they are stays.
      does: 'a case is deleted', ledger: 'dispute', find: '芦调〔2025〕3号',
      from: {
        'dispute.received': [58, 57], 'dispute.received:pay': [50, 49], 'dispute.mediated': [58, 57],
        'dispute.mediated:pay': [50, 49], 'dispute.agreed': [58, 57], 'dispute.agreed:pay': [50, 49],
        'dispute.times': [220, 211], 'dispute.sought': [275_000_000, 266_370_000], 'dispute.sought:pay': [199_340_000, 190_710_000],
        'dispute.settled': [275_000_000, 266_370_000], 'dispute.settled:pay': [199_340_000, 190_710_000],
        'dispute.paid': [275_000_000, 266_370_000], 'dispute.paid:pay': [199_340_000, 190_710_000],
      },
    },
    {
      does: 'a summer inspection is deleted', ledger: 'inspection', find: '防暑降温检查',
      from: {
        'inspection.rounds': [27, 26], 'inspection.rounds:heat': [1, null], 'inspection.visits': [356, 338],
        'inspection.hazards': [200, 194], 'inspection.fixed': [200, 194],
      },
    },
  ],
}
