/** Says that figures have changed; told to others at most once a second. */
export interface Hints {
  refreshed(): void;
}
