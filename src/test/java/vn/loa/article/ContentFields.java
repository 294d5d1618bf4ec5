package vn.loa.article;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a text, and texts that differ from an empty one in just one of them. */
public final class ContentFields {
  public static final Content BLANK = Content.blank(ArticleKind.NEWS, "");

  private ContentFields() {}

  public static Stream<String> names() {
    return Arrays.stream(Content.class.getRecordComponents()).map(RecordComponent::getName);
  }

  /** A text in which nothing but {@code field} is filled in. */
  public static Content only(String field) throws ReflectiveOperationException {
    var fields = Content.class.getRecordComponents();
    var values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++)
      values[i] =
          fields[i].getName().equals(field)
              ? something(fields[i].getType())
              : fields[i].getAccessor().invoke(BLANK);
    var types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return Content.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object something(Class<?> type) {
    if (type == String.class) return "x";
    if (type == List.class) return List.of("x");
    if (type == ArticleKind.class) return ArticleKind.FEATURE;
    if (type == Cover.class) return new Cover(7, "x", "", "");
    throw new IllegalArgumentException("say here what a " + type + " may be");
  }
}
