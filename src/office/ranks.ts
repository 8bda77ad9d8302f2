import type { Options } from '#model/field.ts'

/** Whose honour, paper or naming it is: the levels of unions and governments, from the nation to the town. */
export const RANKS = {
  national: { label: '国家级', aka: ['全国', '全国级', '中央'] }, province: { label: '省级', aka: ['省'] }, city: { label: '市级', aka: ['市', '地市级'] },
  county: { label: '县级', aka: ['县', '区', '区级', '县市级', '县（市、区）'] }, town: { label: '镇级', aka: ['镇', '乡镇', '乡镇级', '街道', '街道级', '本级'] },
} as const satisfies Options
