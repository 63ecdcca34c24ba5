// Differences from a predecessor as a list of a README, written by the markup kit.

export { differenceList } from '../../languages/markup';
