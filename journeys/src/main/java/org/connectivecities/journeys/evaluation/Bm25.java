package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's BM25 as it comes (k1 1.2, b .75). */
final class Bm25 implements Function<String, double[]>, AutoCloseable {

  /** Says on standard error that it could be faster. */
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  private static final String TEXT = "text";
  private static final String PLACE = "place";

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int size;

  Bm25(List<String> documents) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(PlainWords.ANALYZER))) {
      for (int at = 0; at < documents.size(); at++) {
        var document = new Document();
        document.add(new TextField(TEXT, documents.get(at), Field.Store.NO));
        document.add(new StoredField(PLACE, at));
        writer.addDocument(document);
      }
    }
    size = documents.size();
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
  }

  @Override
  public double[] apply(String text) {
    double[] scores = new double[size];
    try {
      for (ScoreDoc hit : searcher.search(anyWord(text), Math.max(1, size)).scoreDocs) {
        scores[searcher.storedFields().document(hit.doc).getField(PLACE).numericValue().intValue()] = hit.score;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return scores;
  }

  /** A word counts as often as it is said. */
  private static Query anyWord(String text) {
    var any = new BooleanQuery.Builder();
    PlainWords.of(text).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).forEach((word, times) ->
        any.add(new BoostQuery(new TermQuery(new Term(TEXT, word)), times), BooleanClause.Occur.SHOULD));
    return any.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
