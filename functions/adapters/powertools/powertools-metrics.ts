import type { Metrics as Powertools } from '@aws-lambda-powertools/metrics';
import { type Metrics, metricUnits } from '#domain/observe/metrics.ts';

/**
 * Measurements as lines in CloudWatch's embedded metric format. What is counted by a dimension is
 * counted without it as well: an alarm can't add up over values that it does not know.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const createMetrics = (powertools: Powertools): Metrics => ({
  add: (metric, value, by) => {
    powertools.addMetric(metric, metricUnits[metric], value);
    for (const [name, of] of Object.entries(by ?? {})) {
      powertools
        .singleMetric()
        .addDimension(name, of)
        .addMetric(metric, metricUnits[metric], value);
    }
  },
});
