package de.zusammenspiel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import de.zusammenspiel.testing.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** Every SQL statement of every store is prepared against the migrated schema. */
class SqlTest {
    private final List<String> statements = new ArrayList<>();
    private int dynamic;

    @Test
    void every_statement_fits_the_schema() throws Exception {
        collect();
        List<String> broken = new ArrayList<>();
        try (Connection app = MigratedDatabase.create().app().connect()) {
            for (String sql : statements) {
                String prepared = sql.contains(":") ? NamedParameterUtils.parseSqlStatementIntoString(sql) : sql;
                try (PreparedStatement statement = app.prepareStatement(prepared)) {
                    statement.getParameterMetaData(); // makes the server parse and plan it
                } catch (SQLException e) {
                    broken.add(e.getMessage() + "\n" + sql);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(statements).hasSizeGreaterThan(20);
        // Statements put together at run time escape this check; they stay the exception.
        assertThat(dynamic).isLessThan(statements.size() / 5);
    }

    private void collect() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> stores = sources.filter(
                            path -> path.getFileName().toString().endsWith("Store.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(stores));
            for (CompilationUnitTree unit : task.parse()) {
                Map<String, ExpressionTree> constants = new HashMap<>();
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
                        if (variable.getInitializer() != null) {
                            constants.put(variable.getName().toString(), variable.getInitializer());
                        }
                        return super.visitVariable(variable, null);
                    }
                }.scan(unit, null);
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                        if (call.getMethodSelect() instanceof MemberSelectTree select
                                && select.getIdentifier().contentEquals("sql")
                                && call.getArguments().size() == 1) {
                            String sql = value(call.getArguments().getFirst(), constants);
                            if (sql == null) {
                                dynamic++;
                            } else {
                                statements.add(sql);
                            }
                        }
                        return super.visitMethodInvocation(call, null);
                    }
                }.scan(unit, null);
            }
        }
    }

    /** The text of a constant expression, or null when it is put together at run time. */
    private static @Nullable String value(ExpressionTree expression, Map<String, ExpressionTree> constants) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> text;
            case ParenthesizedTree inner -> value(inner.getExpression(), constants);
            case IdentifierTree name
            when constants.containsKey(name.getName().toString()) ->
                value(constants.get(name.getName().toString()), constants);
            case BinaryTree sum
            when sum.getKind() == Kind.PLUS -> {
                String left = value(sum.getLeftOperand(), constants);
                String right = value(sum.getRightOperand(), constants);
                yield left == null || right == null ? null : left + right;
            }
            default -> null;
        };
    }
}
