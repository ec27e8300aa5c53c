import { analysisMessages } from "../locale/messages/analysis.ts";
import { AnalysisError } from "./analysis-error.ts";

/** A confidence interval. */
export interface Interval {
  readonly low: number;
  /** May be Infinity, where nothing bounds it. */
  readonly high: number;
  /** Confidence level, between 0 and 1: 0.95 for a 95 % interval. */
  readonly level: number;
}

/** What is left out at each end of a two-sided interval of this level. */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new AnalysisError(analysisMessages.notALevel({ value: level }));
  return (1 - level) / 2;
}

/** Stops at what cannot be a number of events. */
export function checkCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new AnalysisError(analysisMessages.notACount({ value }));
}

/** Stops at what cannot be a time, or a population, at risk. */
export function checkExposure(value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new AnalysisError(analysisMessages.notAnExposure({ value }));
}
