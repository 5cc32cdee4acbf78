import type { Metrics as Powertools } from '@aws-lambda-powertools/metrics';
import { type Metrics, metricUnits } from '#domain/observe/metrics.ts';

/**
 * Writes measurements as lines in CloudWatch's embedded metric format. A measurement with a dimension is also
 * written without it, because an alarm can't add up over unknown values of a dimension.
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
