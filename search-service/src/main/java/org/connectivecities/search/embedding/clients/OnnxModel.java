package org.connectivecities.search.embedding.clients;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.connectivecities.search.embedding.Vectors;

/**
 * A transformer in ONNX format. It runs on the thread that asks, one text at a time: a quantised model scales by what else
 * is in a batch, so that in batches the same text would not always get the same vector; and threads of its own would wait
 * for each other in a busy loop.
 */
final class OnnxModel {

  private static final String TOKENS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String KINDS = "token_type_ids";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final EmbeddingSettings.Pooling pooling;
  private final Set<String> inputs;

  /** Where a model comes from: a file, or bytes. */
  interface Source {
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;
  }

  OnnxModel(Source source, EmbeddingSettings.Pooling pooling) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      session = source.open(environment, options);
    } catch (OrtException unreadable) {
      throw new IllegalStateException("The embedding model cannot be loaded", unreadable);
    }
    this.pooling = pooling;
    this.inputs = session.getInputNames();
  }

  /**
   * @param tokens ids with the special ones, no more than the model takes
   * @return the text's vector, of length one
   */
  float[] vector(long[] tokens) {
    long[] ones = new long[tokens.length];
    Arrays.fill(ones, 1);
    Map<String, long[]> values = Map.of(TOKENS, tokens, MASK, ones, KINDS, new long[tokens.length]);
    var tensors = new HashMap<String, OnnxTensor>();
    try {
      for (String input : inputs) {
        long[] value = values.get(input);
        if (value == null) {
          throw new IllegalStateException("The embedding model wants '" + input + "', which is not known here");
        }
        tensors.put(input, OnnxTensor.createTensor(environment, LongBuffer.wrap(value), new long[] {1, value.length}));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        return pooled((OnnxTensor) result.get(0));
      }
    } catch (OrtException failure) {
      throw new IllegalStateException("The embedding model failed", failure);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  /** @param output one vector a token */
  private float[] pooled(OnnxTensor output) {
    long[] shape = ((TensorInfo) output.getInfo()).getShape();
    int tokens = (int) shape[1];
    int dimensions = (int) shape[2];
    FloatBuffer values = output.getFloatBuffer();
    float[] sum = new float[dimensions];
    int counted = pooling == EmbeddingSettings.Pooling.CLS ? 1 : tokens;
    for (int token = 0; token < counted; token++) {
      for (int i = 0; i < dimensions; i++) {
        sum[i] += values.get(token * dimensions + i);
      }
    }
    return Vectors.unit(sum);
  }
}
