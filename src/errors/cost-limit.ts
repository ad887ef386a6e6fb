import type { CostEstimate } from '../contract/price.js';
import { guard, RunningHubError, type ErrorDetails } from './base.js';

/** The part of an estimate that a limit is about. */
export type LimitedCost = Pick<CostEstimate, 'amount' | 'currency' | 'explanation'>;

/** What is known about a call that was refused for its price. */
export interface CostLimit extends ErrorDetails {
  /** What the call would cost, or the least it would cost. Absent when the price is not known. */
  readonly estimate?: LimitedCost | undefined;
  /** The limit as decimal text. */
  readonly maxCost: string;
}

/** The call would cost more than `maxCost` allows, or its price is not known. Nothing was submitted or charged. */
export class CostLimitError extends RunningHubError {
  override get name(): string {
    return 'CostLimitError';
  }
  override readonly advice: string;
  /** What the call would cost, or the least it would cost. Undefined when the price is not known. */
  readonly estimate: LimitedCost | undefined;
  /** The limit as decimal text. */
  readonly maxCost: string;

  constructor(message: string, { estimate, maxCost, ...details }: CostLimit) {
    super(message, details);
    this.advice = estimate
      ? 'Choose a cheaper model or setting, or raise maxCost.'
      : 'No maxCost fits a price that is not known: choose another model, or call without it.';
    this.estimate = estimate;
    this.maxCost = maxCost;
  }

  override toJSON(): Record<string, unknown> {
    const { estimate, maxCost } = this;
    return { ...super.toJSON(), estimate, maxCost };
  }
}

/** Whether an error is a {@link CostLimitError}, also one of another copy of the package. */
export const isCostLimitError = /* @__PURE__ */ guard<CostLimitError>('CostLimitError');
