/** What this process has used since it began: processor time in microseconds, and the most memory that it had. */
export function usage() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: userCPUTime + systemCPUTime, peakBytes: maxRSS * 1024 };
}
